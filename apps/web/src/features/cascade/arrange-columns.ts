import type { Id } from '@kto-kogo/domain';
import type { Month } from '../../view-state/view.ts';
import { byMonth, depthsInMonth } from './by-month.ts';
import type { Arrival, CascadeRecord } from './cascade-record.ts';
import { type Mark, markOf, type Place, reachOf } from './place-box.ts';
import { spreadRows } from './spread-rows.ts';

export type MonthColumn = { month: Month; count: number; left: number; right: number };
export type ColumnLayout = {
  width: number;
  height: number;
  months: readonly MonthColumn[];
  /** The spark's too. */
  places: ReadonlyMap<Id, Place>;
};

/** What the drawing is high; a column that does not fit is split into several side by side. */
const HEIGHT = 640;
/** Where the headings of the months end. */
const HEAD = 56;
const FOOT = 10;
const ROW_GAP = 3;
/** Rows stand this much apart where there is room. */
const AIRY_GAP = 14;
/** Room for a heading: "Sept 1936". */
const MONTH_WIDTH = 64;
/** Between the columns of one month, and between months: room for lines to bend and for heads. */
const COLUMN_GAP = 26;
const MONTH_GAP = 32;
const FIRST_GAP = 1.6 * 40;
const EDGE = 18;

type Column = { arrivals: readonly Arrival[]; half: number };

/**
 * One column for each month in which somebody new is reached, the spark at the left. In a column things stand in the order
 * of their sources' rows and as near to them as they can; nothing touches anything.
 * @param least the width to fill: gaps grow until it is
 */
export function arrangeColumns({ spark, arrivals }: CascadeRecord, least = 0): ColumnLayout {
  const marks = new Map<Id, Mark>(arrivals.map((arrival) => [arrival.id, markOf(arrival)]));
  const sparkMark = markOf(spark, true);
  const groups = byMonth(arrivals).map(({ month, arrivals: inMonth }) => ({
    month,
    count: inMonth.length,
    columns: splitMonth(inMonth, marks),
  }));
  const widths = groups.map(({ columns }) =>
    Math.max(
      MONTH_WIDTH,
      columns.reduce((sum, { half }) => sum + 2 * half, 0) + (columns.length - 1) * COLUMN_GAP,
    ),
  );
  const sparkReach = reachOf(sparkMark);
  const bare =
    2 * EDGE + 2 * sparkReach.left + FIRST_GAP + sum(widths) + Math.max(0, groups.length - 1) * MONTH_GAP;
  const slack = Math.max(0, least - bare) / Math.max(1, groups.length + 0.6);
  const places = new Map<Id, Place>();
  const middle = (HEAD + HEIGHT - FOOT) / 2;
  places.set(spark.id, { ...sparkMark, x: EDGE + sparkReach.left, y: Math.round(middle) });
  let x = EDGE + 2 * sparkReach.left + FIRST_GAP + 1.6 * slack;
  const months = groups.map(({ month, count, columns }, index): MonthColumn => {
    const width = widths[index] ?? MONTH_WIDTH;
    const used = columns.reduce((all, { half }) => all + 2 * half, 0) + (columns.length - 1) * COLUMN_GAP;
    let left = x + (width - used) / 2;
    for (const column of columns) {
      placeColumn(column, left + column.half, marks, places, middle);
      left += 2 * column.half + COLUMN_GAP;
    }
    const column = { month, count, left: Math.round(x), right: Math.round(x + width) };
    x += width + MONTH_GAP + slack;
    return column;
  });
  return { width: Math.ceil(Math.max(least, x - MONTH_GAP - slack + EDGE)), height: HEIGHT, months, places };
}

/**
 * Who is named by somebody of the same month stands in a column after his source's, so that every line runs to the right; a
 * column that is too high is split into several, each about as full as the others.
 */
function splitMonth(arrivals: readonly Arrival[], marks: ReadonlyMap<Id, Mark>): Column[] {
  const depths = depthsInMonth(arrivals);
  const deepest = Math.max(...depths.values());
  return Array.from({ length: deepest + 1 }, (_, depth) =>
    splitByHeight(
      arrivals.filter(({ id }) => depths.get(id) === depth),
      marks,
    ),
  ).flat();
}

function splitByHeight(arrivals: readonly Arrival[], marks: ReadonlyMap<Id, Mark>): Column[] {
  const heights = arrivals.map((arrival) => heightOf(arrival, marks));
  const room = HEIGHT - HEAD - FOOT;
  const fair = sum(heights) / Math.ceil(sum(heights) / room);
  const columns: Arrival[][] = [];
  let filled = Number.POSITIVE_INFINITY;
  for (const [index, arrival] of arrivals.entries()) {
    const height = heights[index] ?? 0;
    const column = columns.at(-1);
    if (column === undefined || filled + height > room || filled + height / 2 > fair) {
      columns.push([arrival]);
      filled = height;
    } else {
      column.push(arrival);
      filled += height;
    }
  }
  return columns.map((column) => ({
    arrivals: column,
    half: Math.max(...column.map((arrival) => reachOf(marks.get(arrival.id) ?? markOf(arrival)).left)),
  }));
}

function placeColumn(
  { arrivals }: Column,
  x: number,
  marks: ReadonlyMap<Id, Mark>,
  places: Map<Id, Place>,
  middle: number,
): void {
  const wishOf = (arrival: Arrival) => places.get(arrival.from)?.y ?? middle;
  const inOrder = arrivals.toSorted((a, b) => wishOf(a) - wishOf(b));
  const rows = inOrder.map((arrival) => {
    const { top, bottom } = reachOf(marks.get(arrival.id) ?? markOf(arrival));
    return { wish: wishOf(arrival), above: top, below: bottom };
  });
  const spare = HEIGHT - HEAD - FOOT - sum(rows.map(({ above, below }) => above + below));
  const gap = Math.max(ROW_GAP, Math.min(AIRY_GAP, spare / Math.max(1, rows.length)));
  const heights = spreadRows(rows, gap, HEAD, HEIGHT - FOOT);
  for (const [index, arrival] of inOrder.entries()) {
    const mark = marks.get(arrival.id) ?? markOf(arrival);
    places.set(arrival.id, { ...mark, x: Math.round(x), y: heights[index] ?? middle });
  }
}

function heightOf(arrival: Arrival, marks: ReadonlyMap<Id, Mark>): number {
  const { top, bottom } = reachOf(marks.get(arrival.id) ?? markOf(arrival));
  return top + bottom + ROW_GAP;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
