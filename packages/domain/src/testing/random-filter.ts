import fc from 'fast-check';
import type { Day } from '../dates/parse-edtf.ts';
import type { Id } from '../ids.ts';
import { PEOPLE_WORDS, SOURCE_WORDS, WORKS_MAX } from '../record/fact-filter.ts';
import type { TieFilter } from '../record/tie-filter.ts';
import { WALK_WORDS, type WalkFilter } from '../record/walk-filter.ts';

/** Null, or a proper subset of the words. */
function listOf<Word>(words: readonly Word[]): fc.Arbitrary<Word[] | null> {
  return fc.option(fc.subarray([...words], { maxLength: words.length - 1 }), { nil: null });
}

/** Null three times of four, because each list takes away: filters that keep nothing say little. */
function rarely<Word>(words: readonly Word[]): fc.Arbitrary<Word[] | null> {
  const few = fc.subarray([...words], { minLength: 1, maxLength: Math.min(words.length, WORKS_MAX) });
  return fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: few });
}

const NOTHING_ASKED = { kinds: null, truth: null, coerced: null, standing: null };

type Bounds = Pick<WalkFilter, 'since' | 'until'>;

/** A span between two of these days, which may be open at either end. */
function boundsWithin(day: fc.Arbitrary<Day>): fc.Arbitrary<Bounds> {
  const bound = fc.option(day, { nil: null });
  return fc.tuple(bound, bound).map(([one, other]) => {
    const isTurned = one !== null && other !== null && one > other;
    return isTurned ? { since: other, until: one } : { since: one, until: other };
  });
}

/** What walks obey, for property tests; each list is restricted or not. */
export function walkFiltersWithin(day: fc.Arbitrary<Day>): fc.Arbitrary<WalkFilter> {
  const lists = fc.record({
    kinds: listOf(WALK_WORDS.kinds),
    truth: listOf(WALK_WORDS.truth),
    coerced: listOf(WALK_WORDS.coerced),
    standing: listOf(WALK_WORDS.standing),
  });
  return fc.tuple(lists, boundsWithin(day)).map(([chosen, bounds]) => ({ ...chosen, ...bounds }));
}

/** Filters over all fields. @param works that it may name */
export function filtersWithin(day: fc.Arbitrary<Day>, works: readonly Id[]): fc.Arbitrary<TieFilter> {
  const facts = fc.record({
    fate: rarely(PEOPLE_WORDS.fate),
    hand: rarely(PEOPLE_WORDS.hand),
    sphere: rarely(PEOPLE_WORDS.sphere),
    tier: rarely(SOURCE_WORDS.tier),
    read: rarely(SOURCE_WORDS.read),
    works: rarely(works),
  });
  const own = fc.oneof(
    { weight: 1, arbitrary: walkFiltersWithin(day) },
    { weight: 1, arbitrary: boundsWithin(day).map((bounds) => ({ ...NOTHING_ASKED, ...bounds })) },
  );
  return fc.tuple(own, facts).map(([walk, asked]) => ({ ...walk, ...asked }));
}
