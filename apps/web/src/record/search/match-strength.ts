/** How well a text names something: not at all, by the beginnings of its words, by whole words. */
const NONE = 0;
const BEGUN = 1;
const WHOLE = 2;

/** Each word that is written begins a word of the name, or is one: "lay off" means "Lay out by offices". */
export function matchStrength(text: string, name: string): number {
  const words = foldedWords(name);
  const strengths = foldedWords(text).map((part) => {
    if (words.includes(part)) return WHOLE;
    return words.some((word) => word.startsWith(part)) ? BEGUN : NONE;
  });
  return strengths.length === 0 ? BEGUN : Math.min(...strengths);
}

/** As above, but the words must begin the name, in its order: "light" does not mean a commissar of light industry. */
export function openingStrength(text: string, name: string): number {
  const opening = foldedWords(name).slice(0, foldedWords(text).length).join(' ');
  return opening.startsWith(foldedWords(text).join(' ')) ? matchStrength(text, opening) : NONE;
}

/** Without capitals and marks: "Bukhárin" is typed as it can be. */
function foldedWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
