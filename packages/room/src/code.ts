/** The code of a class, which is read from a wall and typed. No word can be made of its signs, and none looks like another. */

const SIGNS = '23456789CDFHJKMNPQRTVWX';
export const CODE_LENGTH = 6;

/** What is typed for a sign that looks like it, or lies on its key: Cyrillic letters too. */
const MEANT: Readonly<Record<string, string>> = {
  ...{ B: '8', S: '5', Z: '2', G: '6' },
  ...{ С: 'C', Н: 'H', К: 'K', М: 'M', Р: 'P', Т: 'T', Х: 'X', В: '8' },
};

/** 27 bits: with a hundred classes open a guess hits with 7 in ten million. */
export function newCode(): string {
  let code = '';
  while (code.length < CODE_LENGTH) {
    const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
    // Of bytes beyond the last whole round of signs some signs would be made more often.
    if (byte < 256 - (256 % SIGNS.length)) code += SIGNS[byte % SIGNS.length];
  }
  return code;
}

/** The signs that a text has, as a code writes them, and the first that no code has. */
export function readSigns(text: string): { code: string; wrong: string | null } {
  const signs = [...text.normalize('NFKC').toUpperCase()]
    .filter((sign) => !/[\s\p{Pd}\p{Cf}.]/u.test(sign))
    .map((sign) => MEANT[sign] ?? sign);
  return { code: signs.join(''), wrong: signs.find((sign) => !SIGNS.includes(sign)) ?? null };
}

/**
 * A code as somebody types it: in small letters, with spaces or hyphens, with a letter that looks like a sign.
 *
 * @returns in place of the code a sentence that says what is wrong
 */
export function readCode(text: string): { code: string; problem: null } | { code: null; problem: string } {
  const { code, wrong } = readSigns(text.slice(0, 200));
  const refuse = (problem: string) => ({ code: null, problem });
  if (code === '') return refuse('Type the code of the class: six letters and digits.');
  if (wrong !== null) return refuse(`There is no ${wrong} in a code.`);
  if (code.length !== CODE_LENGTH)
    return refuse(`A code has ${CODE_LENGTH} letters and digits, not ${code.length}.`);
  return { code, problem: null };
}

/** "K7M 4QX": in two threes it is read more easily. */
export function spacedCode(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}
