import {
  FILTER_WORDS,
  type FilterList,
  type Id,
  keepsPerson,
  keepsSource,
  keepsTie,
  type TieFilter,
  type TieSummary,
  wordsOf,
} from '@kto-kogo/domain';

/** For each choice of a filter group, the number of ties that are left if it alone is chosen, given the choices in all other groups. */
export type Facets = {
  [List in FilterList]: Record<(typeof FILTER_WORDS)[List][number], number>;
} & {
  /** Works without a tie are left out. */
  works: ReadonlyMap<Id, number>;
};

export function countFacets(ties: Iterable<TieSummary>, filter: TieFilter): Facets {
  const all = [...ties];
  const count = (list: FilterList | 'works') => countWords(all, list, { ...filter, [list]: null });
  const rows = <Word extends string>(list: FilterList, words: readonly Word[]) => {
    const counts = count(list);
    return Object.fromEntries(words.map((word) => [word, counts.get(word) ?? 0])) as Record<Word, number>;
  };
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
    works: count('works'),
  };
}

/** @param others the filter without a choice in this list */
function countWords(ties: readonly TieSummary[], list: FilterList | 'works', others: TieFilter) {
  const counts = new Map<string, number>();
  for (const tie of ties) {
    if (!keepsTie(tie, others)) continue;
    // Who fits the other choices fits this one too: not one person the one, and another the other.
    const fitting = {
      ...tie,
      people: tie.people.filter((person) => keepsPerson(person, others)),
      sources: tie.sources.filter((source) => keepsSource(source, others)),
    };
    for (const word of new Set(wordsOf(fitting, list))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
