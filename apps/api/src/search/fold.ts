/**
 * Normalizes a text for search: lower case, Latin letters without diacritics, ё as е, split into words of letters and digits.
 * Cyrillic й keeps its breve: without it it would be another letter.
 */
export function foldWords(text: string): string[] {
  const folded = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFKD').replace(/\p{Mark}/gu, ''))
    // An apostrophe stands for a soft sign and does not split a word: Gor'ky.
    .replace(/['’ʹ`]/gu, '');
  return folded.match(/[\p{Letter}\p{Number}\p{Mark}]+/gu) ?? [];
}
