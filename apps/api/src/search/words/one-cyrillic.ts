/**
 * A folded Cyrillic word in the letters that Russian and Ukrainian spellings of it have in common, so that "зиновєв" and "зиновьев",
 * "корольов" and "королев", "троцького" and "троцкого" are one word. Words of other letters stay as they are.
 */
export function oneCyrillic(word: string): string {
  if (word.charCodeAt(0) < CYRILLIC) return word;
  return word
    .replace(/[ьй]о|(?<=[жчшщ])о/g, 'е')
    .replace(/[ьъ]/g, '')
    .replace(/[іїы]/g, 'и')
    .replace(/[єэ]/g, 'е')
    .replaceAll('ґ', 'г')
    .replace(/(?<=[сц]к)а$/, 'ая')
    .replace(/ои$/, 'ой');
}

const CYRILLIC = 0x400;
