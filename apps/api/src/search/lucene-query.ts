import { foldWords } from './fold.ts';

const WORDS_MAX = 8;
/** A shorter word would match half the record with one letter changed. */
const FUZZY_MIN = 4;
const TWO_MISTAKES_MIN = 7;

/**
 * The full-text query: every word exactly, as a prefix, and with one or two typing errors. Contains letters and digits only, so
 * that nothing a user types is syntax.
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
