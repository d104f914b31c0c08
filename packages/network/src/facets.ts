import {
  type AnyList,
  EVERY_SOURCE,
  EVERYBODY,
  FILTER_WORDS,
  type FilterList,
  type Id,
  keepsFacts,
  keepsOnWalk,
  keepsPerson,
  keepsSource,
  OWN_WORD,
  PERSON_WORDS,
  PLACE_WORDS,
  type TieFilter,
  type TieSummary,
} from '@kto-kogo/domain';

/** For each choice of a filter group, the number of ties that are left if it alone is chosen, given the choices in all other groups. */
export type Facets = {
  [List in FilterList]: Record<(typeof FILTER_WORDS)[List][number], number>;
} & {
  /** Works without a tie are left out. */
  works: ReadonlyMap<Id, number>;
};

export function countFacets(ties: Iterable<TieSummary>, filter: TieFilter): Facets {
  const counts = countWords(ties, filter);
  const rows = <Word extends string>(list: FilterList, words: readonly Word[]) =>
    Object.fromEntries(words.map((word) => [word, counts[list].get(word) ?? 0])) as Record<Word, number>;
  return {
    kinds: rows('kinds', FILTER_WORDS.kinds),
    truth: rows('truth', FILTER_WORDS.truth),
    coerced: rows('coerced', FILTER_WORDS.coerced),
    standing: rows('standing', FILTER_WORDS.standing),
    fate: rows('fate', FILTER_WORDS.fate),
    hand: rows('hand', FILTER_WORDS.hand),
    sphere: rows('sphere', FILTER_WORDS.sphere),
    tier: rows('tier', FILTER_WORDS.tier),
    read: rows('read', FILTER_WORDS.read),
    works: counts.works,
  };
}

/** One pass over the ties: it is made anew whenever anything of the view changes. */
function countWords(ties: Iterable<TieSummary>, filter: TieFilter): Record<AnyList, Map<string, number>> {
  const counter = <List extends AnyList, Of>(wordsOf: Record<List, Of>) =>
    (Object.entries(wordsOf) as [List, Of][]).map(([list, of]) => ({
      ...{ list, of, others: { ...filter, [list]: null }, counts: new Map<string, number>() },
    }));
  const [own, ofPeople, ofSources] = [counter(OWN_WORD), counter(PERSON_WORDS), counter(PLACE_WORDS)];
  const [anybody, anySource] = [
    { ...filter, ...EVERYBODY },
    { ...filter, ...EVERY_SOURCE },
  ];
  for (const tie of ties) {
    if (keepsFacts(tie, filter)) {
      for (const { of, others, counts } of own) {
        const word = of(tie);
        if (word !== null && keepsOnWalk(tie, others)) add(counts, [word]);
      }
    }
    if (!keepsOnWalk(tie, filter)) continue;
    // Who fits the other choices fits this one too: not one person the one, and another the other.
    if (keepsFacts(tie, anybody)) {
      for (const { of, others, counts } of ofPeople) {
        add(
          counts,
          tie.people.flatMap((person) => (keepsPerson(person, others) ? of(person) : [])),
        );
      }
    }
    if (keepsFacts(tie, anySource)) {
      for (const { of, others, counts } of ofSources) {
        add(
          counts,
          tie.sources.flatMap((source) => (keepsSource(source, others) ? of(source) : [])),
        );
      }
    }
  }
  return Object.fromEntries(
    [...own, ...ofPeople, ...ofSources].map(({ list, counts }) => [list, counts]),
  ) as Record<AnyList, Map<string, number>>;
}

/** A tie counts once for a word that several of its people or sources have. */
function add(counts: Map<string, number>, words: readonly string[]): void {
  for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
}
