import fc from 'fast-check';
import type { Day } from '../dates/parse-edtf.ts';
import { FILTER_WORDS, type TieFilter } from '../record/tie-filter.ts';

/** Filters for property tests, each list restricted or not; `day` gives the bounds of their spans. */
export function filtersWithin(day: fc.Arbitrary<Day>): fc.Arbitrary<TieFilter> {
  const anyOf = <Word>(words: readonly Word[]) => fc.option(fc.subarray([...words]), { nil: null });
  const bound = fc.option(day, { nil: null });
  return fc.record({
    kinds: anyOf(FILTER_WORDS.kinds),
    truth: anyOf(FILTER_WORDS.truth),
    coerced: anyOf(FILTER_WORDS.coerced),
    standing: anyOf(FILTER_WORDS.standing),
    since: bound,
    until: bound,
  });
}
