import { type Box, isOverlapping, isWithin } from '../geometry/box.ts';
import { textWidth } from '../geometry/text-width.ts';
import type { PictureHeading } from './picture.ts';

/** Relative to names. */
export const HEADING_SCALE = 14 / 12;
/** How far from its place a heading may stand, in its own heights, the nearest first. */
const SHIFTS = [0, -1, 1, -2, 2, -3, 3, -4, 4];

export type PlacedHeading = PictureHeading & { box: Box };

/**
 * The headings that at their places touch no other, the foremost first. They stand behind the marks.
 *
 * @param inTheWay each heading stands near its place where it lies on the fewest of these; null where it is to stand at its place
 */
export function placeHeadings(
  headings: readonly PictureHeading[],
  labelPx: number,
  bounds: Box,
  inTheWay: readonly Box[] | null,
): PlacedHeading[] {
  const size = labelPx * HEADING_SCALE;
  const tall = size * 0.65;
  const at = (heading: PictureHeading, y: number): PlacedHeading => {
    const half = textWidth(heading.label, size, true) / 2 + 2;
    const x = Math.max(bounds.left + half, Math.min(bounds.right - half, heading.x));
    return { ...heading, x, y, box: { left: x - half, right: x + half, top: y - tall, bottom: y + tall } };
  };
  const isFree = ({ id, box }: PlacedHeading, others: readonly PlacedHeading[]) =>
    isWithin(box, bounds) && !others.some((other) => other.id !== id && isOverlapping(box, other.box));
  const placed: PlacedHeading[] = [];
  for (const heading of headings) {
    const there = at(heading, heading.y);
    if (isFree(there, placed)) placed.push(there);
  }
  if (inTheWay === null) return placed;
  for (const [index, heading] of placed.entries()) {
    const spots = SHIFTS.map((shift) => at(heading, heading.y + shift * 2 * tall))
      .filter((spot) => isFree(spot, placed))
      .map((spot) => ({ spot, lies: inTheWay.filter((box) => isOverlapping(spot.box, box)).length }));
    const fewest = Math.min(...spots.map(({ lies }) => lies));
    placed[index] = spots.find(({ lies }) => lies === fewest)?.spot ?? heading;
  }
  return placed;
}
