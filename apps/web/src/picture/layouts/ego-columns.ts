import type { EntityKind } from '@kto-kogo/domain';
import type { Point } from '../../geometry/box.ts';

export type EgoSize = { width: number; height: number };

/** Where one column cannot hold all neighbours of a side, there are two, with the names of one in the gaps of the other. */
export type Column = { places: readonly Point[]; height: number; pitch: number };

/** Narrower canvases have no room for long headings and wide gaps. */
export const NARROW = 560;
const WIDEST_PITCH = 42;
/** The least distance at which lines of 13px text do not overlap. */
const NARROWEST_PITCH = 17;
/** The same of two plates, or of a plate and a name. */
const PLATE_PITCH = 28;
const BOW = 34;
/** More than this lines need not: see `parting`. */
const PARTING_MOST = 132;
/** Of a column from the middle: a part of the width, and px. */
const REACH = { part: 0.285, more: 44 };

/**
 * Positions of the neighbours on one side, relative to the top left of a canvas of at least `size`.
 *
 * @param kinds of the neighbours: a plate is higher than a name
 * @param reach of the column from the middle, in px, see `mostReach`
 * @param parting height in px that is left free in the middle at least, where plates would lie on that of the centre; 0 for none
 */
export function placeColumn(
  kinds: readonly EntityKind[],
  side: -1 | 1,
  size: EgoSize,
  { reach, parting }: { reach: number; parting: number },
): Column {
  const count = kinds.length;
  if (count === 0) return { places: [], height: size.height, pitch: WIDEST_PITCH };
  const [head, foot] = size.width < NARROW ? [44, 14] : [68, 40];
  const room = size.height - head - foot;
  const hasPlates = kinds.some((kind) => kind !== 'FIGURE');
  const isDouble = !hasPlates && room / count < NARROWEST_PITCH && size.width >= 760;
  const leastOf = (kind: EntityKind) =>
    kind !== 'FIGURE' ? PLATE_PITCH : isDouble ? NARROWEST_PITCH / 2 + 1 : NARROWEST_PITCH;
  const least = kinds.map(leastOf);
  const sum = (heights: readonly number[]) => heights.reduce((all, each) => all + each, 0);
  const upper = parting === 0 ? 0 : Math.ceil(count / 2);
  // The lower half of a parted column is as high as the upper, so that the middle stays in the middle.
  const lack = parting === 0 ? 0 : sum(least.slice(0, upper)) - sum(least.slice(upper));
  const needed = sum(least) + Math.abs(lack);
  const stretch = Math.max(1, Math.min(WIDEST_PITCH * count, room - parting) / needed);
  const spare = Math.max(0, room - parting - needed * stretch);
  const parted = parting === 0 ? 0 : Math.min(parting + spare, PARTING_MOST);
  const height = Math.max(size.height, needed * stretch + parted + head + foot);
  let at = head + (height - head - foot - parted - needed * stretch) / 2 + Math.max(0, -lack) * stretch;
  const places = least.map((each, index) => {
    if (index === upper) at += parted;
    const away = isDouble ? (index % 2 === 0 ? 0.2 : 0.35) * size.width : reach;
    const y = at + (each * stretch) / 2;
    at += each * stretch;
    const bend = BOW * (1 - ((2 * (y - height / 2)) / height) ** 2) * (isDouble ? 0.4 : 1);
    return { x: size.width / 2 + side * (away + bend - BOW), y };
  });
  return { places, height, pitch: Math.min(...least) * stretch };
}

/** How far from the middle a column may stand, in px. @param outside what hangs out of it: a name, or the half of a plate */
export function mostReach(width: number, outside: number): number {
  return Math.min(REACH.part * width + REACH.more, width / 2 - outside);
}

/** Angles of `count` line ends on the centre's rim, spread evenly and no further than necessary. */
export function rimAngles(count: number): number[] {
  const reach = Math.min(64, 8 + 5.2 * count);
  return Array.from({ length: count }, (_, index) =>
    count === 1 ? 0 : (((index / (count - 1)) * 2 - 1) * reach * Math.PI) / 180,
  );
}
