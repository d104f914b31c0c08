import { foldWords } from '@kto-kogo/domain';
import type { Lexicon } from '../index/lexicon.ts';

const HYPHENATED = /[\p{L}\p{M}]+(?:[-‐‑–][\p{L}\p{M}]+)+/gu;

/** The words with those that were broken at the end of a line made whole: "Buk-harin" is one name, "Ter-Vaganyan" has two parts. */
export function mendBreaks(text: string, words: readonly string[], lexicon: Lexicon): string[] {
  const mended = [...words];
  for (const [hyphenated] of text.matchAll(HYPHENATED)) {
    const parts = foldWords(hyphenated);
    const whole = parts.join('');
    const isBroken =
      lexicon.exactly(whole).size > 0 && parts.some((part) => lexicon.exactly(part).size === 0);
    const at = mended.indexOf(parts[0] ?? '');
    if (isBroken && at !== -1) mended.splice(at, parts.length, whole);
  }
  return mended;
}
