import type { Sort, SortColumn } from '@kto-kogo/address';
import { compareByDate, compareNames } from '@kto-kogo/domain';
import type { TableRow } from './table-row.ts';

const TEXTS: Record<Exclude<SortColumn, 'date'>, (row: TableRow) => string> = {
  who: (row) => row.who,
  tie: (row) => row.word,
  whom: (row) => row.whom,
  truth: (row) => row.truth,
  coerced: (row) => row.coerced,
  standing: (row) => row.standing,
};

/** Sorts by a column, equal rows by date. */
export function sortRows(rows: readonly TableRow[], { column, isDescending }: Sort): TableRow[] {
  const sign = isDescending ? -1 : 1;
  const text = column === 'date' ? () => '' : TEXTS[column];
  return rows.toSorted((a, b) => {
    const order = column === 'date' ? compareByDate(a.tie, b.tie) : compareNames(text(a), text(b));
    return sign * order || compareByDate(a.tie, b.tie);
  });
}
