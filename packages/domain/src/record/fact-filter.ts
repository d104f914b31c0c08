import type { Id } from '../ids.ts';
import {
  FATES,
  type Fate,
  HANDS,
  type Hand,
  HELD_SPHERES,
  type HeldSphere,
  READINGS,
  type Reading,
  TIERS,
  type Tier,
} from '../vocabulary.ts';
import type { ClaimFacts, PersonTraits, SourceTraits } from './claim-facts.ts';
import { keepsWord } from './keeps-word.ts';
import type { WalkFilter } from './walk-filter.ts';

/** Matches ties in which one person, at least, fits all of it. A sphere fits who held an office in it. */
export type PeopleFilter = {
  fate: readonly Fate[] | null;
  hand: readonly Hand[] | null;
  sphere: readonly HeldSphere[] | null;
};

/** Matches ties for which one cited place, at least, fits all of it. */
export type SourceFilter = {
  tier: readonly Tier[] | null;
  read: readonly Reading[] | null;
  works: readonly Id[] | null;
};

/** What walks obey: what is asked of the tie itself, and of what it cites. */
export type CitedWalkFilter = WalkFilter & Partial<SourceFilter>;

/** The most works that a filter can name. */
export const WORKS_MAX = 20;

/** The lists that choose among the words of a vocabulary, with all values of each. */
export const PEOPLE_WORDS = { fate: FATES, hand: HANDS, sphere: HELD_SPHERES } as const;
export const SOURCE_WORDS = { tier: TIERS, read: READINGS } as const;
export type PeopleList = keyof typeof PEOPLE_WORDS;
export type SourceList = keyof typeof SOURCE_WORDS;

export const EVERYBODY: PeopleFilter = { fate: null, hand: null, sphere: null };
export const EVERY_SOURCE: SourceFilter = { tier: null, read: null, works: null };

export function keepsFacts({ people, sources }: ClaimFacts, filter: PeopleFilter & SourceFilter): boolean {
  return (
    (!asksOfPeople(filter) || people.some((person) => keepsPerson(person, filter))) &&
    (!asksOfSources(filter) || sources.some((source) => keepsSource(source, filter)))
  );
}

export function asksOfPeople({ fate, hand, sphere }: PeopleFilter): boolean {
  return fate !== null || hand !== null || sphere !== null;
}

export function asksOfSources({ tier, read, works }: SourceFilter): boolean {
  return tier !== null || read !== null || works !== null;
}

export function keepsPerson({ fate, hand, spheres }: PersonTraits, filter: PeopleFilter): boolean {
  const { sphere } = filter;
  return (
    keepsWord(fate, filter.fate) &&
    keepsWord(hand, filter.hand) &&
    (sphere === null || spheres.some((each) => sphere.includes(each)))
  );
}

export function keepsSource({ tier, read, work }: SourceTraits, filter: SourceFilter): boolean {
  return keepsWord(tier, filter.tier) && keepsWord(read, filter.read) && keepsWord(work, filter.works);
}
