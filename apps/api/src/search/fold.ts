/**
 * A text as search compares it: small letters, Latin letters without their marks, ё as е, words of letters and digits.
 * Cyrillic й keeps its mark: without it it would be another letter.
 */
export function foldWords(text: string): string[] {
  const folded = text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/\p{Script=Latin}/gu, (letter) => letter.normalize('NFKD').replace(/\p{Mark}/gu, ''))
    // An apostrophe stands for a soft sign and parts no word: Gor'ky.
    .replace(/['’ʹ`]/gu, '');
  return folded.match(/[\p{Letter}\p{Number}\p{Mark}]+/gu) ?? [];
}
