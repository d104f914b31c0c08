import { type Figure, foldWords } from '@kto-kogo/domain';
import { distance } from 'fastest-levenshtein';
import type { SearchIndex } from '../index/build-index.ts';

/** Farther apart than this share of their letters, two words are not alike to any reader. */
const FARTHEST = 0.6;

/** Figures by how like one of their names is to one of the words typed, the likest first. */
export function nearestNames(text: string, { documents }: SearchIndex): Figure[] {
  const typed = foldWords(text).filter((word) => word.length > 2);
  return documents
    .flatMap(({ found, spellings, weight }) => {
      if (found.of !== 'entity' || found.entity.kind !== 'FIGURE') return [];
      const words = spellings.flatMap((spelling) => foldWords(spelling).slice(-1));
      return [{ figure: found.entity, weight, unlikeness: leastUnlike(typed, words) }];
    })
    .filter(({ unlikeness }) => unlikeness <= FARTHEST)
    .sort((a, b) => a.unlikeness - b.unlikeness || b.weight - a.weight)
    .map(({ figure }) => figure);
}

function leastUnlike(typed: readonly string[], words: readonly string[]): number {
  return Math.min(
    1,
    ...typed.flatMap((word) =>
      words.map((other) => distance(word, other) / Math.max(word.length, other.length)),
    ),
  );
}
