import { termFinder } from './find-terms.ts';
import type { Term } from './term.ts';

/** Those of the terms that stand in any of the texts: all that a browser has to be sent which links these texts by itself. */
export function termsUsedIn(texts: readonly string[], terms: readonly Term[]): Term[] {
  const used = new Set(texts.flatMap(termFinder(terms)).map(({ term }) => term));
  return terms.filter((term) => used.has(term));
}
