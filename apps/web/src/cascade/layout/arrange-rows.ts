import type { Id, Month } from '@kto-kogo/domain';
import type { Arrival, CascadeRecord } from '../cascade-record.ts';
import { type Band, fitBetweenLines, letLinesThrough } from './between-lines.ts';
import { byMonth } from './by-month.ts';
import { type ColumnGroup, columnGroups, type Row } from './column-groups.ts';

/** A group of columns with the height of each row. */
export type ArrangedGroup = ColumnGroup & {
  heights: readonly number[];
  /** Whether no line has to cross a name for want of room. */
  isClear: boolean;
};
export type ArrangedMonth = { month: Month; count: number; groups: readonly ArrangedGroup[] };

/** Rows are split into at most this many groups, so that lines to later months find a way between them. */
const PARTS = 8;

/**
 * Places the rows of each month between `band.top` and `band.bottom`, in the order of their sources and as
 * near to their heights as possible.
 */
export function arrangeRows(
  { spark, arrivals }: CascadeRecord,
  band: Band,
): { months: ArrangedMonth[]; sparkHeight: number; isClear: boolean } {
  const sparkHeight = (band.top + band.bottom) / 2;
  const placed = new Map<Id, number>([[spark.id, sparkHeight]]);
  const months = byMonth(arrivals).map(({ month, arrivals: inMonth }) => ({
    month,
    count: inMonth.length,
    groups: columnGroups(inMonth, band.bottom - band.top).flatMap((group) => {
      const arranged = arrangeGroup(group, placed, arrivals, band);
      for (const { rows, heights } of arranged) keepHeights(rows, heights, placed);
      return arranged;
    }),
  }));
  const isClear = months.every(({ groups }) => groups.every((group) => group.isClear));
  return { months, sparkHeight, isClear };
}

function arrangeGroup(
  group: ColumnGroup,
  placed: ReadonlyMap<Id, number>,
  arrivals: readonly Arrival[],
  band: Band,
): ArrangedGroup[] {
  const wishOf = ({ arrival }: Row) => placed.get(arrival.from) ?? band.top;
  const rows = group.rows.toSorted((a, b) => wishOf(a) - wishOf(b));
  for (let parts = 1; parts <= Math.min(PARTS, rows.length); parts += 1) {
    const size = Math.ceil(rows.length / parts);
    const columns = parts === 1 ? group.columns : 1;
    const arranged: ArrangedGroup[] = [];
    // Lines that leave an earlier part pass the later parts too.
    const heightOf = new Map(placed);
    const unplaced = new Set(arrivals.map(({ id }) => id).filter((id) => !placed.has(id)));
    for (let from = 0; from < rows.length; from += size) {
      const part = { rows: rows.slice(from, from + size), columns } as const;
      for (const { arrival } of part.rows) unplaced.delete(arrival.id);
      const lines = passingLines(arrivals, heightOf, unplaced);
      const heights = fitBetweenLines(part, wishOf, lines, band);
      if (heights === null) break;
      keepHeights(part.rows, heights, heightOf);
      arranged.push({ ...part, heights, isClear: true });
    }
    if (arranged.length === Math.ceil(rows.length / size)) return arranged;
  }
  return [{ ...group, rows, heights: letLinesThrough({ ...group, rows }, wishOf, band), isClear: false }];
}

function keepHeights(rows: readonly Row[], heights: readonly number[], heightOf: Map<Id, number>): void {
  for (const [index, { arrival }] of rows.entries()) heightOf.set(arrival.id, heights[index] ?? 0);
}

/** Heights at which level lines pass on their way to entities that are not placed yet. */
function passingLines(
  arrivals: readonly Arrival[],
  heightOf: ReadonlyMap<Id, number>,
  unplaced: ReadonlySet<Id>,
): number[] {
  const rest = arrivals.filter(({ id }) => unplaced.has(id));
  return [...new Set(rest.flatMap(({ from }) => heightOf.get(from) ?? []))];
}
