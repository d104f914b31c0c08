import { FILTER_WORDS, type FilterList, keepsTie, type TieFilter, type TieSummary } from '@kto-kogo/domain';

/** Number of ties for each choice of a filter group, given the choices in all other groups. */
export type Facets = {
  [List in FilterList]: Record<(typeof FILTER_WORDS)[List][number], number>;
};

export function countFacets(ties: Iterable<TieSummary>, filter: TieFilter): Facets {
  const all = [...ties];
  const count = <Word extends string>(
    list: FilterList,
    words: readonly Word[],
    wordOf: (tie: TieSummary) => Word | null,
  ) => {
    const counts = Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>;
    const others = { ...filter, [list]: null };
    for (const tie of all) {
      const word = wordOf(tie);
      if (word !== null && keepsTie(tie, others)) counts[word] += 1;
    }
    return counts;
  };
  return {
    kinds: count('kinds', FILTER_WORDS.kinds, (tie) => tie.kind),
    truth: count('truth', FILTER_WORDS.truth, (tie) => tie.truth),
    coerced: count('coerced', FILTER_WORDS.coerced, (tie) => tie.coerced),
    standing: count('standing', FILTER_WORDS.standing, (tie) => tie.standing),
  };
}
