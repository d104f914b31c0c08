import { stampOfTie, type TemporalIndex } from './temporal-index.ts';
import { UNDATED_DAY } from './temporal-tie.ts';

/** As `compareByDate` sorts: by first day, by last day, undated ones last; then by id. */
export function oldestFirst(index: TemporalIndex, ties: readonly number[]): number[] {
  const { first, last } = index.stamps;
  const orUndated = (day = UNDATED_DAY) => (day === UNDATED_DAY ? Number.POSITIVE_INFINITY : day);
  const compare = (a: number, b: number) => (a < b ? -1 : a > b ? 1 : 0);
  return ties
    .map((tie) => ({ tie, stamp: stampOfTie(index, tie) }))
    .sort(
      (a, b) =>
        compare(orUndated(first[a.stamp]), orUndated(first[b.stamp])) ||
        compare(orUndated(last[a.stamp]), orUndated(last[b.stamp])) ||
        a.tie - b.tie,
    )
    .map(({ tie }) => tie);
}
