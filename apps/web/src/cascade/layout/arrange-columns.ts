import type { Id } from '@kto-kogo/domain';
import type { Month } from '../../address/explore-view.ts';
import type { CascadeRecord } from '../cascade-record.ts';
import { type ArrangedGroup, arrangeRows } from './arrange-rows.ts';
import { markOf, type Place, reachOf } from './place-box.ts';

export type MonthColumn = { month: Month; count: number; left: number; right: number };
export type ColumnLayout = {
  width: number;
  height: number;
  months: readonly MonthColumn[];
  /** The spark's too. */
  places: ReadonlyMap<Id, Place>;
};

const HEIGHT = 640;
/** Under the headings of the months. */
const BAND = { top: 56, bottom: HEIGHT - 10 };
/** For a heading: "Sept 1936". */
const MONTH_WIDTH = 64;
/** Between the two columns of a group, between groups of one month, between months: room for lines to bend, and for heads. */
const COLUMN_GAP = 18;
const GROUP_GAP = 36;
const MONTH_GAP = 44;
const WIDEST_GAP = 120;
/** The gap after the spark is as much wider. */
const FIRST = 1.6;
const EDGE = 18;

/**
 * One column for each month in which somebody new is reached, the spark at the left. A month with too many for one has
 * several; who is named by somebody of the same month stands after him. Nothing touches anything.
 * @param wish the width to fill, as far as gaps that are not too wide can
 */
export function arrangeColumns(cascade: CascadeRecord, wish = 0): ColumnLayout {
  const { months, sparkHeight } = arrangeRows(cascade, BAND);
  const used = months.map(({ groups }) => sum(groups.map(groupWidth)) + (groups.length - 1) * GROUP_GAP);
  const widths = used.map((width) => Math.max(MONTH_WIDTH, width));
  const mark = markOf(cascade.spark, true);
  const { left: half } = reachOf(mark);
  const gaps = months.length - 1 + FIRST;
  const fair = (wish - 2 * EDGE - 2 * half - sum(widths)) / gaps;
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
  return { width: Math.ceil(x - gap + EDGE), height: HEIGHT, months: columns, places };
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
