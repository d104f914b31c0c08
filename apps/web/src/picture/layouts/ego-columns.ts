import type { Point } from '../../geometry/box.ts';

export type EgoSize = { width: number; height: number };

/** Where a side has more neighbours than one column can name, two columns stand in each other's gaps. */
export type Column = { places: readonly Point[]; height: number; pitch: number };

/** Below this width there is room for neither long headings nor wide gaps. */
export const NARROW = 560;
const WIDEST_PITCH = 42;
/** A line of 13px needs this much. */
const NARROWEST_PITCH = 17;
const BOW = 34;

/** Places of `count` neighbours on one side, relative to the top left of a canvas of at least `size`. */
export function placeColumn(count: number, side: -1 | 1, size: EgoSize, widestName: number): Column {
  if (count === 0) return { places: [], height: size.height, pitch: WIDEST_PITCH };
  const [head, foot] = size.width < NARROW ? [44, 14] : [68, 40];
  const room = size.height - head - foot;
  const isDouble = room / count < NARROWEST_PITCH && size.width >= 760;
  const least = isDouble ? NARROWEST_PITCH / 2 + 1 : NARROWEST_PITCH;
  const pitch = Math.max(least, Math.min(WIDEST_PITCH, room / count));
  const height = Math.max(size.height, pitch * count + head + foot);
  const top = head + (height - head - foot - pitch * (count - 1)) / 2;
  const places = Array.from({ length: count }, (_, index) => {
    const away = isDouble ? (index % 2 === 0 ? 0.2 : 0.35) : reachOfSingle(size.width, widestName);
    const y = top + index * pitch;
    const bend = BOW * (1 - ((2 * (y - height / 2)) / height) ** 2) * (isDouble ? 0.4 : 1);
    return { x: size.width / 2 + side * (away * size.width + bend - BOW), y };
  });
  return { places, height, pitch };
}

/** Names stand outside the columns: a narrow canvas keeps room for the widest. */
function reachOfSingle(width: number, widestName: number): number {
  return Math.min(0.285 + 44 / width, (width / 2 - widestName - 20) / width);
}

/** Angles of `count` line ends on the centre's rim, spread evenly and never further than is needed. */
export function rimAngles(count: number): number[] {
  const reach = Math.min(64, 8 + 5.2 * count);
  return Array.from({ length: count }, (_, index) =>
    count === 1 ? 0 : (((index / (count - 1)) * 2 - 1) * reach * Math.PI) / 180,
  );
}
