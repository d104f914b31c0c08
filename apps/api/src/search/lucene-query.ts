import { foldWords } from './fold.ts';

const WORDS_MAX = 8;
/** A word that short would match half the record with a letter changed. */
const FUZZY_MIN = 4;
const TWO_MISTAKES_MIN = 7;

/**
 * What to ask the full-text index for: every word as it is, as a beginning, and with a mistake or two. Made of letters and
 * digits only, so that nothing a reader types is ever syntax.
 * @returns null where the text has no word to search for
 */
export function luceneQuery(text: string): string | null {
  const words = foldWords(text).slice(0, WORDS_MAX);
  if (words.length === 0) return null;
  return words.map((word) => `(${[`${word}^4`, `${word}*^2`, ...fuzzy(word)].join(' OR ')})`).join(' OR ');
}

function fuzzy(word: string): string[] {
  const { length } = word;
  if (length < FUZZY_MIN) return [];
  return [`${word}~${length < TWO_MISTAKES_MIN ? 1 : 2}`];
}
