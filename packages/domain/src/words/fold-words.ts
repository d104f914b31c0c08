/** Signs that stand for a soft or hard sign, or are typed in place of one, and all other marks that are no letter by themselves. */
const SIGNS = /[\p{Cf}\p{Sk}\u02B0-\u02FF'"’‘‚‛“”„‟′″‴‵‶‷＇＂]/gu;
/** Letters of their own and not letters with a mark: й and ї. */
const LETTERS_WITH_MARKS = /(?<=и)\u0306|(?<=і)\u0308/u;
/** Latin letters that do not come apart into a letter and a mark. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ł: 'l', đ: 'd', ø: 'o', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' },
};

/** The text without signs that are no letter by themselves, wherever in a word they stand. */
export const withoutSigns = (text: string): string => text.replace(SIGNS, '');

/**
 * The one folding of what is typed and of what is indexed: lower case, without format characters, diacritics and signs that stand
 * for a soft sign, ё as е; cut into words of letters and digits.
 */
export function foldWords(text: string): string[] {
  const plain = text
    // Before letters come apart, because NFKD makes a blank and a mark of some signs; and after, because some letters hold one: ŉ.
    .replace(SIGNS, '')
    .normalize('NFKD')
    .replace(SIGNS, '')
    // After, because what only looks different has no small letter of its own: 𝑨.
    .toLowerCase()
    .replace(/[łđøıßæœþð]/gu, (letter) => PLAIN[letter] ?? letter)
    .replace(/\p{Mark}/gu, (mark, at: number, whole: string) =>
      LETTERS_WITH_MARKS.test(whole.slice(at - 1, at + 1)) ? mark : '',
    )
    .normalize('NFC');
  return plain.match(/[\p{Letter}\p{Number}]+/gu) ?? [];
}
