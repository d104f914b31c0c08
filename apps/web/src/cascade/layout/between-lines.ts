import { type ColumnGroup, heightOf, type Row, rowOffsets } from './column-groups.ts';
import { spreadRows } from './spread-rows.ts';

/** Vertical room between two passing lines, or between a line and the edge. */
export type Band = { top: number; bottom: number };
/** Half a line's width plus clearance, in px. */
const LINE_ROOM = 5;

type Fit = { cost: number; heights: readonly number[] };

/**
 * Finds heights for the rows of a group, in order and as near to their wishes as possible, such that no
 * passing line crosses a row. Null when there is no such placement.
 *
 * @param lines heights of the passing lines
 */
export function fitBetweenLines(
  group: ColumnGroup,
  wishOf: (row: Row) => number,
  lines: readonly number[],
  { top, bottom }: Band,
): readonly number[] | null {
  const bands: Band[] = [];
  let free = top;
  for (const line of [...lines].sort((a, b) => a - b)) {
    bands.push({ top: free, bottom: line - LINE_ROOM });
    free = line + LINE_ROOM;
  }
  bands.push({ top: free, bottom });
  return fitBands(group, wishOf, bands)?.heights ?? null;
}

/** Ignores passing lines, which then run behind marks and names. */
export function letLinesThrough(
  group: ColumnGroup,
  wishOf: (row: Row) => number,
  band: Band,
): readonly number[] {
  return fitBand(group, wishOf, band).heights;
}

/**
 * Dynamic programming over bands from the top: the cheapest split of the first rows is kept for each band.
 */
function fitBands(group: ColumnGroup, wishOf: (row: Row) => number, bands: readonly Band[]): Fit | null {
  const { rows, columns } = group;
  let best: (Fit | null)[] = rows.map(() => null);
  best.unshift({ cost: 0, heights: [] });
  for (const band of bands) {
    const next = [...best];
    for (const [from, before] of best.entries()) {
      if (before === null) continue;
      for (let to = from + 1; to <= rows.length; to += 1) {
        const part = { rows: rows.slice(from, to), columns };
        if (heightOf(part) > band.bottom - band.top) break;
        const fit = fitBand(part, wishOf, band);
        const cost = before.cost + fit.cost;
        if (cost < (next[to]?.cost ?? Number.POSITIVE_INFINITY)) {
          next[to] = { cost, heights: [...before.heights, ...fit.heights] };
        }
      }
    }
    best = next;
  }
  return best[rows.length] ?? null;
}

function fitBand(group: ColumnGroup, wishOf: (row: Row) => number, { top, bottom }: Band): Fit {
  const { rows } = group;
  const wishes = rows.map(wishOf);
  const heights = spreadRows(
    wishes,
    rowOffsets(group, bottom - top),
    top + (rows[0]?.reach.top ?? 0),
    bottom - (rows.at(-1)?.reach.bottom ?? 0),
  );
  const cost = heights.reduce((sum, height, index) => sum + (height - (wishes[index] ?? 0)) ** 2, 0);
  return { cost, heights };
}
