import {
  COERCED,
  type Coerced,
  STANDINGS,
  type Standing,
  TIE_KINDS,
  type TieKind,
  TRUTHS,
  type Truth,
} from '@kto-kogo/domain';
import type { NetworkTie } from './parts.ts';
import { type FilterGroup, keepsTie, type TieFilter } from './tie-filter.ts';

/** How many ties each row of the filters stands for, given the answers to all the other questions. */
export type Facets = {
  kinds: Record<TieKind, number>;
  truth: Record<Truth, number>;
  coerced: Record<Coerced, number>;
  standing: Record<Standing, number>;
};

export function countFacets(ties: Iterable<NetworkTie>, filter: TieFilter): Facets {
  const all = [...ties];
  return {
    kinds: count(all, filter, 'kinds', TIE_KINDS, (tie) => tie.kind),
    truth: count(all, filter, 'truth', TRUTHS, (tie) => tie.truth),
    coerced: count(all, filter, 'coerced', COERCED, (tie) => tie.coerced),
    standing: count(all, filter, 'standing', STANDINGS, (tie) => tie.standing),
  };
}

function count<Word extends string>(
  ties: NetworkTie[],
  filter: TieFilter,
  group: FilterGroup,
  words: readonly Word[],
  wordOf: (tie: NetworkTie) => Word | null,
): Record<Word, number> {
  const counts = Object.fromEntries(words.map((word) => [word, 0])) as Record<Word, number>;
  for (const tie of ties) {
    const word = wordOf(tie);
    if (word !== null && keepsTie(tie, filter, group)) counts[word] += 1;
  }
  return counts;
}
