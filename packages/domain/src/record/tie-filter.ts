import type { ClaimFacts } from './claim-facts.ts';
import {
  EVERY_SOURCE,
  EVERYBODY,
  keepsFacts,
  PEOPLE_WORDS,
  type PeopleFilter,
  SOURCE_WORDS,
  type SourceFilter,
} from './fact-filter.ts';
import { keepsWord } from './keeps-word.ts';
import type { DatedClaim, TieSummary, TieTraits } from './tie-summary.ts';
import { keepsDate, keepsOnWalk, WALK_WORDS, type WalkFilter } from './walk-filter.ts';

/** The filter of ties for the API, Cypher and pages: of the tie itself, of its people, and of its sources. */
export type TieFilter = WalkFilter & PeopleFilter & SourceFilter;

/** The lists that choose among the words of a vocabulary, with all values of each. */
export const FILTER_WORDS = { ...WALK_WORDS, ...PEOPLE_WORDS, ...SOURCE_WORDS } as const;
export type FilterList = keyof typeof FILTER_WORDS;

/** The chosen words as a list of a filter, in the order of `words`; null where all are chosen. */
export function chooseWords<Word>(words: readonly Word[], chosen: readonly Word[]): Word[] | null {
  const kept = words.filter((word) => chosen.includes(word));
  return kept.length === words.length ? null : kept;
}

export const EVERY_TIE: TieFilter = {
  kinds: null,
  truth: null,
  coerced: null,
  standing: null,
  ...EVERYBODY,
  ...EVERY_SOURCE,
  since: null,
  until: null,
};

export function keepsTie(tie: TieTraits & DatedClaim & ClaimFacts, filter: TieFilter): boolean {
  return keepsOnWalk(tie, filter) && keepsFacts(tie, filter);
}

/** Arrests are not ties: kind, truth and coercion do not apply to them. Their person is who was arrested. */
export function keepsArrest(
  arrest: DatedClaim & ClaimFacts & Pick<TieSummary, 'standing'>,
  filter: TieFilter,
): boolean {
  return (
    keepsWord(arrest.standing, filter.standing) && keepsDate(arrest, filter) && keepsFacts(arrest, filter)
  );
}
