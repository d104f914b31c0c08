/** How well a text names something: not at all, by the beginnings of its words, by whole words. */
export type MatchStrength = 0 | 1 | 2;

/** Each word that is written begins a word of the name, or is one: "lay off" means "Lay out by offices". */
export function matchStrength(text: string, name: string): MatchStrength {
  const words = foldedWords(name);
  const strengths = foldedWords(text).map((part) => {
    if (words.includes(part)) return 2;
    return words.some((word) => word.startsWith(part)) ? 1 : 0;
  });
  return strengths.length === 0 ? 1 : strengths.reduce((least, each) => (each < least ? each : least));
}

/** As above, but the words must begin the name, in its order: "light" does not mean a commissar of light industry. */
export function openingStrength(text: string, name: string): MatchStrength {
  const opening = foldedWords(name).slice(0, foldedWords(text).length).join(' ');
  return opening.startsWith(foldedWords(text).join(' ')) ? matchStrength(text, opening) : 0;
}

/** Without capitals and marks: "Bukhárin" is typed as it can be. */
function foldedWords(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
