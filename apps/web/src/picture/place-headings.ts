import { type Box, isOverlapping, isWithin } from '../geometry/box.ts';
import { textWidth } from '../geometry/text-width.ts';
import type { PictureHeading } from './picture.ts';

/** Relative to names. */
export const HEADING_SCALE = 14 / 12;

export type PlacedHeading = PictureHeading & { box: Box };

/** The headings that touch no other, the foremost first. They stand behind the marks, so that marks are no hindrance. */
export function placeHeadings(
  headings: readonly PictureHeading[],
  labelPx: number,
  bounds: Box,
): PlacedHeading[] {
  const placed: PlacedHeading[] = [];
  for (const heading of headings) {
    const size = labelPx * HEADING_SCALE;
    const [half, tall] = [textWidth(heading.label, size, true) / 2 + 2, size * 0.65];
    const { x, y } = heading;
    const middle = Math.max(bounds.left + half, Math.min(bounds.right - half, x));
    const box = { left: middle - half, right: middle + half, top: y - tall, bottom: y + tall };
    if (!isWithin(box, bounds) || placed.some((other) => isOverlapping(box, other.box))) continue;
    placed.push({ ...heading, x: middle, box });
  }
  return placed;
}
