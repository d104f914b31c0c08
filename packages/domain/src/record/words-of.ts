import type { ClaimFacts, PersonTraits, SourceTraits } from './claim-facts.ts';
import type { PeopleList, SourceList } from './fact-filter.ts';
import type { FilterList } from './tie-filter.ts';
import type { TieTraits } from './tie-summary.ts';
import type { WalkList } from './walk-filter.ts';

/** Every list of a filter: those of words, and that of works. */
export type AnyList = FilterList | 'works';

export const PERSON_WORDS: Record<PeopleList, (person: PersonTraits) => readonly string[]> = {
  fate: ({ fate }) => [fate],
  hand: ({ hand }) => [hand],
  sphere: ({ spheres }) => spheres,
};

export const PLACE_WORDS: Record<SourceList | 'works', (source: SourceTraits) => readonly string[]> = {
  tier: ({ tier }) => [tier],
  read: ({ read }) => [read],
  works: ({ work }) => [work],
};

/** Null where a list does not apply to the tie. */
export const OWN_WORD: Record<WalkList, (tie: TieTraits) => string | null> = {
  kinds: ({ kind }) => kind,
  truth: ({ truth }) => truth,
  coerced: ({ coerced }) => coerced,
  standing: ({ standing }) => standing,
};

/** The words of a tie in a list: of all its people, or all its sources, where the list asks of these. */
export function wordsOf(tie: TieTraits & ClaimFacts, list: AnyList): readonly string[] {
  if (list in PERSON_WORDS) return tie.people.flatMap(PERSON_WORDS[list as PeopleList]);
  if (list in PLACE_WORDS) return tie.sources.flatMap(PLACE_WORDS[list as SourceList | 'works']);
  const word = OWN_WORD[list as WalkList](tie);
  return word === null ? [] : [word];
}
