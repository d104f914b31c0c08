import { foldWords } from '@kto-kogo/domain';

/** How well a text names something: not at all, by the beginnings of its words, by whole words. */
const NONE = 0;
const BEGUN = 1;
const WHOLE = 2;

/** Each word that is written begins a word of the name, or is one: "lay off" means "Lay out by offices". */
export function matchStrength(text: string, name: string): number {
  const words = wordsOf(name);
  const strengths = wordsOf(text).map((part) => {
    if (words.includes(part)) return WHOLE;
    return words.some((word) => word.startsWith(part)) ? BEGUN : NONE;
  });
  return strengths.length === 0 ? BEGUN : Math.min(...strengths);
}

/** As above, but the words must begin the name, in its order: "light" does not mean a commissar of light industry. */
export function openingStrength(text: string, name: string): number {
  const opening = wordsOf(name).slice(0, wordsOf(text).length).join(' ');
  return opening.startsWith(wordsOf(text).join(' ')) ? matchStrength(text, opening) : NONE;
}

/** Of "Kirov’s" the name is a word by itself. */
function wordsOf(text: string): string[] {
  return foldWords(text.replace(/['’](?=s\b)/gu, ' '));
}
