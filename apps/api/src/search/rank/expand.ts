import type { SearchIndex } from '../index/build-index.ts';
import type { Nearness } from '../index/lexicon.ts';
import { conceptOf, nearConcepts } from '../words/concepts.ts';
import { stem } from '../words/stem.ts';

/** A typed word, as the words of the index that it may stand for. */
export type TypedWord = { nearness: Nearness; weight: number; isKnown: boolean };

const KNOWN = 0.9;

/** @param isLast whether more letters of it may follow */
export function expand(
  word: string,
  { lexicon, weightOf, nameWords }: SearchIndex,
  isLast: boolean,
): TypedWord {
  const nearness = new Map<string, number>();
  const take = (found: Nearness, factor = 1) => {
    for (const [each, near] of found) nearness.set(each, Math.max(near * factor, nearness.get(each) ?? 0));
  };
  const concept = conceptOf(word);
  if (concept !== undefined) take(nearConcepts(concept));
  take(lexicon.exactly(word));
  // Of a possessive its sign has been folded away: Kirov's.
  if (word.endsWith('s')) take(lexicon.exactly(word.slice(0, -1)), 0.98);
  take(lexicon.exactly(stem(word)), 0.97);
  const isKnown = Math.max(0, ...nearness.values()) >= KNOWN;
  if (!isKnown || isLast) take(lexicon.beginningWith(word));
  if (!isKnown) {
    const mistyped = [...lexicon.mistypedAs(word)];
    take(new Map(mistyped.filter(([each]) => each.startsWith('#') || nameWords.has(each))));
  }
  return { nearness, weight: weightOfNearest(nearness, weightOf), isKnown };
}

/** How much the word tells that it most likely stands for. */
function weightOfNearest(nearness: Nearness, weightOf: (word: string) => number): number {
  const nearest = Math.max(0, ...nearness.values());
  const likely = [...nearness].filter(([, near]) => near >= nearest - 0.05);
  return Math.max(0, ...likely.map(([word]) => weightOf(word)));
}
