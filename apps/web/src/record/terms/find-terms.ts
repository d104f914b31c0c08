import { capital } from '@kto-kogo/domain';

/** A place in a text, from `start` to before `end`, where a word stands for a term. */
export type TermUse<Of> = { start: number; end: number; term: Of };

/**
 * Finds the words of terms in texts. `wordsOf` says which words stand for a term. The longest words win: "Right centre" is no "centre". Only whole words count, and
 * "ex-Menshevik" is one word, but "Politburo’s" is "Politburo". A word may begin with a capital where a sentence begins.
 */
export function termFinder<Of>(
  terms: readonly Of[],
  wordsOf: (term: Of) => readonly string[],
): (text: string) => TermUse<Of>[] {
  const termOf = new Map(
    terms.flatMap((term) => wordsOf(term).map((word) => [straight(word), term] as const)),
  );
  const beginners = new Map([...termOf].map(([word, term]) => [capital(word), term]));
  const words = [...new Set([...termOf.keys(), ...beginners.keys()])].sort((a, b) => b.length - a.length);
  if (words.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${words.map(toPattern).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  return (text) =>
    [...straight(text).matchAll(pattern)].flatMap(({ 0: word, index }) => {
      const plain = word.replace(/\s/g, ' ');
      const term = termOf.get(plain) ?? (isSentenceStart(text, index) ? beginners.get(plain) : undefined);
      return term === undefined ? [] : [{ start: index, end: index + word.length, term }];
    });
}

/** Whether a sentence begins at a place, be it in quotation marks or brackets. */
function isSentenceStart(text: string, at: number): boolean {
  return /(?:^|[.!?…][”’"')\]]*\s+)[“‘"'([]*$/u.test(text.slice(0, at));
}

/** Texts have both kinds of apostrophe, and two of hyphen. Keeps the length. */
function straight(text: string): string {
  return text.replace(/’/g, "'").replace(/\u2011/g, '-');
}

function toPattern(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s');
}
