import { compareDays } from '../claims/order-by-day.ts';
import { stampOfTie, type TemporalIndex } from './temporal-index.ts';

/** As `compareByDate` sorts: by first day, by last day, undated ones last; then by id. */
export function oldestFirst(index: TemporalIndex, ties: readonly number[]): number[] {
  const { first, last } = index.stamps;
  return ties
    .map((tie) => ({ tie, stamp: stampOfTie(index, tie) }))
    .sort(
      (a, b) =>
        compareDays(first[a.stamp], first[b.stamp]) ||
        compareDays(last[a.stamp], last[b.stamp]) ||
        a.tie - b.tie,
    )
    .map(({ tie }) => tie);
}
