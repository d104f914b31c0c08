import fc from 'fast-check';
import type { Day } from '../dates/parse-edtf.ts';
import { EVERY_TIE, FILTER_WORDS, type TieFilter } from '../record/tie-filter.ts';

/** Null, or a proper subset of the words. */
function listOf<Word>(words: readonly Word[]): fc.Arbitrary<Word[] | null> {
  return fc.option(fc.subarray([...words], { maxLength: words.length - 1 }), { nil: null });
}

/** Filters for property tests without a span; each list is restricted or not. */
export const unboundedFilters: fc.Arbitrary<TieFilter> = fc
  .record({
    kinds: listOf(FILTER_WORDS.kinds),
    truth: listOf(FILTER_WORDS.truth),
    coerced: listOf(FILTER_WORDS.coerced),
    standing: listOf(FILTER_WORDS.standing),
  })
  .map((lists) => ({ ...EVERY_TIE, ...lists }));

/** The same with a span between two of these days, which may be open at either end. */
export function filtersWithin(day: fc.Arbitrary<Day>): fc.Arbitrary<TieFilter> {
  const bound = fc.option(day, { nil: null });
  return fc.tuple(unboundedFilters, bound, bound).map(([filter, one, other]) => {
    const isTurned = one !== null && other !== null && one > other;
    return { ...filter, ...(isTurned ? { since: other, until: one } : { since: one, until: other }) };
  });
}
