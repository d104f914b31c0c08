import type { Id, Month } from '@kto-kogo/domain';
import type { Room } from '../../ui/use-room.ts';
import type { CascadeRecord } from '../cascade-record.ts';
import { type ArrangedGroup, arrangeRows } from './arrange-rows.ts';
import { markOf, type Place, reachOf } from './place-box.ts';

export type MonthColumn = { month: Month; count: number; left: number; right: number };
export type ColumnLayout = {
  width: number;
  height: number;
  months: readonly MonthColumn[];
  /** Includes the seed. */
  places: ReadonlyMap<Id, Place>;
};

/** Before the room for the drawing is known. */
export const USUAL_ROOM: Room = { width: 0, height: 640 };
export const LEAST_HEIGHT = 490;
/** Where lines would have to cross names the drawing grows by so much, up to so high, and its frame scrolls. */
const GROWTH = 1.06;
const MOST_HEIGHT = 1_500;
/** Above are the headings of the months. */
const MARGIN = { top: 56, bottom: 10 };
/** Room for a heading such as "Sept 1936". */
const MONTH_WIDTH = 64;
/**
 * Gaps in px between the two columns of a group, between groups of one month, and between months. Lines bend
 * and arrowheads stand in them.
 */
const COLUMN_GAP = 18;
const GROUP_GAP = 36;
const MONTH_GAP = 44;
const WIDEST_GAP = 120;
/** The first gap is 1.6 times as wide as the others. */
const FIRST = 1.6;
const EDGE = 18;

/**
 * Lays out one column for each month in which somebody new is reached, with the seed at the left. A crowded
 * month gets several columns; an entity named by one of the same month stands to its right. No two marks or
 * names overlap.
 *
 * @param room what to fill: the height, and the width as far as the widest allowed gaps can
 * @param leastHeight of the drawing; it is higher than that, and than the room, where lines would have to cross names
 */
export function arrangeColumns(
  cascade: CascadeRecord,
  room = USUAL_ROOM,
  leastHeight = LEAST_HEIGHT,
): ColumnLayout {
  const { height, months, sparkHeight } = clearRows(cascade, Math.max(leastHeight, room.height));
  const used = months.map(({ groups }) => sum(groups.map(groupWidth)) + (groups.length - 1) * GROUP_GAP);
  const widths = used.map((width) => Math.max(MONTH_WIDTH, width));
  const mark = markOf(cascade.spark, true);
  const { left: half } = reachOf(mark);
  const gaps = months.length - 1 + FIRST;
  const fair = (room.width - 2 * EDGE - 2 * half - sum(widths)) / gaps;
  const gap = Math.max(MONTH_GAP, Math.min(WIDEST_GAP, fair));
  const places = new Map<Id, Place>();
  let bend = EDGE + 2 * half;
  places.set(cascade.spark.id, {
    ...mark,
    x: EDGE + half,
    y: sparkHeight,
    bend: EDGE,
    left: EDGE,
    right: bend,
  });
  let x = bend + FIRST * gap;
  const columns = months.map(({ month, count, groups }, index): MonthColumn => {
    const width = widths[index] ?? MONTH_WIDTH;
    let left = x + (width - (used[index] ?? width)) / 2;
    for (const group of groups) {
      placeGroup(group, { bend, left }, places);
      bend = left + groupWidth(group);
      left = bend + GROUP_GAP;
    }
    const column = { month, count, left: Math.round(x), right: Math.round(x + width) };
    x += width + gap;
    return column;
  });
  return { width: Math.ceil(x - gap + EDGE), height, months: columns, places };
}

/** The rows in the least height, from the one given, in which lines find a way between names. */
function clearRows(cascade: CascadeRecord, least: number) {
  const inHeight = (height: number) => ({
    height,
    ...arrangeRows(cascade, { top: MARGIN.top, bottom: height - MARGIN.bottom }),
  });
  let arranged = inHeight(least);
  while (!arranged.isClear && arranged.height * GROWTH <= MOST_HEIGHT)
    arranged = inHeight(Math.round(arranged.height * GROWTH));
  return arranged;
}

function placeGroup(
  group: ArrangedGroup,
  { bend, left }: Pick<Place, 'bend' | 'left'>,
  places: Map<Id, Place>,
): void {
  const right = left + groupWidth(group);
  const half = columnWidth(group) / 2;
  for (const [index, { arrival }] of group.rows.entries()) {
    const x = Math.round(index % group.columns === 0 ? left + half : right - half);
    places.set(arrival.id, { ...markOf(arrival), x, y: group.heights[index] ?? 0, bend, left, right });
  }
}

function groupWidth(group: ArrangedGroup): number {
  return columnWidth(group) * group.columns + COLUMN_GAP * (group.columns - 1);
}

function columnWidth({ rows }: ArrangedGroup): number {
  return 2 * Math.max(...rows.map(({ reach }) => reach.left));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
