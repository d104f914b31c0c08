import type { Point } from '../../geometry/box.ts';

export type EgoSize = { width: number; height: number };

/** Where one column cannot hold all neighbours of a side, there are two, with the names of one in the gaps of the other. */
export type Column = { places: readonly Point[]; height: number; pitch: number };

/** Narrower canvases have no room for long headings and wide gaps. */
export const NARROW = 560;
const WIDEST_PITCH = 42;
/** The least distance at which lines of 13px text do not overlap. */
const NARROWEST_PITCH = 17;
const BOW = 34;

/** Positions of `count` neighbours on one side, relative to the top left of a canvas of at least `size`. */
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

/** Names are outside of the columns: a narrow canvas leaves room for the widest. */
function reachOfSingle(width: number, widestName: number): number {
  return Math.min(0.285 + 44 / width, (width / 2 - widestName - 20) / width);
}

/** Angles of `count` line ends on the centre's rim, spread evenly and no further than necessary. */
export function rimAngles(count: number): number[] {
  const reach = Math.min(64, 8 + 5.2 * count);
  return Array.from({ length: count }, (_, index) =>
    count === 1 ? 0 : (((index / (count - 1)) * 2 - 1) * reach * Math.PI) / 180,
  );
}
