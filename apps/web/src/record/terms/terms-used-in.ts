import { termFinder } from './find-terms.ts';
import type { Term } from './term.ts';

/** Those of the terms that stand in any of the texts or labels: all that a browser has to be sent which links these by itself. */
export function termsUsedIn(texts: readonly string[], terms: readonly Term[]): Term[] {
  const inTexts = termFinder(terms, ({ linked }) => linked);
  const inLabels = termFinder(terms, ({ aliases }) => aliases);
  const used = new Set(
    texts.flatMap((text) => [...inTexts(text), ...inLabels(text)]).map(({ term }) => term),
  );
  return terms.filter((term) => used.has(term));
}
