import type { Reach } from '../../geometry/box.ts';
import type { Arrival } from '../cascade-record.ts';
import { depthsInMonth } from './by-month.ts';
import { markOf, reachOf } from './place-box.ts';

/** An arrival with how far its mark and name reach from its centre. */
export type Row = { arrival: Arrival; reach: Reach };
/**
 * Rows from top to bottom. In a group of two columns they alternate, so that lines of one column pass between
 * the rows of the other.
 */
export type ColumnGroup = { rows: readonly Row[]; columns: 1 | 2 };

/** Least gap between rows, in px. */
const GAP = 3;
/** Gap in px when there is room to spare. */
const AIRY_GAP = 14;

/**
 * Splits a month into column groups from left to right. An entity named by one of the same month stands in a
 * later group, so that every line runs to the right.
 *
 * @param room height of a column in px
 */
export function columnGroups(arrivals: readonly Arrival[], room: number): ColumnGroup[] {
  const depths = depthsInMonth(arrivals);
  const deepest = Math.max(...depths.values());
  return Array.from({ length: deepest + 1 }, (_, depth) =>
    arrivals
      .filter(({ id }) => depths.get(id) === depth)
      .map((arrival) => ({ arrival, reach: reachOf(markOf(arrival)) })),
  ).flatMap((rows) => fitRows(rows, room));
}

function fitRows(rows: readonly Row[], room: number): ColumnGroup[] {
  for (const columns of [1, 2] as const) {
    if (heightOf({ rows, columns }) <= room) return [{ rows, columns }];
  }
  const half = Math.ceil(rows.length / 2);
  return [...fitRows(rows.slice(0, half), room), ...fitRows(rows.slice(half), room)];
}

/** Distance of each row from the first, with as much gap as the room allows. */
export function rowOffsets({ rows, columns }: ColumnGroup, room: number): number[] {
  const spare = (room - heightOf({ rows, columns })) / Math.max(1, rows.length - 1);
  // `spare` is negative when rows overflow because lines could not be avoided.
  return leastOffsets(rows, columns, Math.max(GAP, Math.min(GAP + spare, AIRY_GAP / columns)));
}

/** Least height of a group in px. */
export function heightOf({ rows, columns }: ColumnGroup): number {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return 0;
  return first.reach.top + (leastOffsets(rows, columns, GAP).at(-1) ?? 0) + last.reach.bottom;
}

function leastOffsets(rows: readonly Row[], columns: 1 | 2, gap: number): number[] {
  const offsets: number[] = [];
  for (const [index, { reach }] of rows.entries()) {
    const before = rows[index - 1];
    const beside = rows[index - columns];
    const from = (earlier: number) => offsets[index - earlier] ?? 0;
    offsets.push(
      Math.max(
        // In two columns the previous row stands in the other column: its line must pass above this mark, and
        // this line below that mark.
        before === undefined
          ? 0
          : from(1) +
              (columns === 1 ? before.reach.bottom + reach.top : Math.max(before.reach.bottom, reach.top)) +
              gap,
        beside === undefined ? 0 : from(columns) + beside.reach.bottom + reach.top + gap,
      ),
    );
  }
  return offsets;
}
