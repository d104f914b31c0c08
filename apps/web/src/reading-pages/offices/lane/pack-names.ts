import { textWidth } from '../../../geometry/text-width.ts';
import type { DraftBar } from './draft-bar.ts';
import { SMALL_TEXT } from './lane-look.ts';

export type NamePlace = { anchor: 'start' | 'end'; x: number; row: number };

/** Gap in px between two names of a row, and between a mark and its name. */
const APART = 8;
export const MARK_GAP = 4;

/**
 * Places names of bars too short for them beneath: at the start of the bar, or at its end when they would
 * leave the axis; colliding names go to further rows. In px; rows count from 0.
 */
export function packNames(
  bars: readonly DraftBar[],
  axisWidth: number,
): { places: Map<DraftBar, NamePlace>; rows: number } {
  const taken: { from: number; to: number; row: number }[] = [];
  const places = new Map<DraftBar, NamePlace>();
  for (const bar of bars.filter(({ inside }) => inside === null)) {
    const width = SMALL_TEXT + MARK_GAP + textWidth(bar.term.holder.shortName, SMALL_TEXT);
    const isAtStart = bar.from + width <= axisWidth;
    const to = isAtStart ? bar.from + width : Math.max(bar.right, width);
    const from = to - width;
    let row = 0;
    while (taken.some((one) => one.row === row && from < one.to + APART && one.from < to + APART)) row += 1;
    taken.push({ from, to, row });
    places.set(bar, { anchor: isAtStart ? 'start' : 'end', x: isAtStart ? from : to, row });
  }
  return { places, rows: Math.max(0, ...taken.map((one) => one.row + 1)) };
}
