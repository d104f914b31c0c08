import { foldWords } from './fold-words.ts';
import { capital } from './number.ts';
import { ENGLISH, SCHEMES, type Scheme } from './romanisation-schemes.ts';

/**
 * The romanisations of a Russian name, without duplicates, at most one for each scheme: first without the patronymic, as hardly any
 * Western writer uses it, then with it, by which Russians call one another. A name in brackets gets its own romanisations.
 */
export function romanisations(nativeName: string): string[] {
  const names = namesIn(nativeName);
  return [
    ...new Set(names.flatMap((name) => Object.values(SCHEMES).map((scheme) => romanise(name, scheme)))),
  ];
}

/** A folded Russian word in Latin letters, by each scheme and folded as well: "полигон" is poligon, "шахты" shakhty, sachty, schachty … */
export function romanisedWord(word: string): string[] {
  const latin = Object.values(SCHEMES).map((scheme) => romaniseWord(word, scheme));
  return [...new Set(latin.flatMap(foldWords))];
}

/** An abbreviation letter by letter, as English books write it: НКПС is NKPS, ЦК is TsK. None of a text that is not all capitals. */
export function romanisedAbbreviation(text: string): string[] {
  if (!/^[А-ЯЁ]{2,}(?: [А-ЯЁ]{2,})*$/.test(text)) return [];
  return [[...text].map((letter) => capital(romaniseWord(letter.toLowerCase(), LETTERS))).join('')];
}

const LETTERS: Scheme = { rules: [], letters: ENGLISH };

/** Romanises one name by one scheme, and capitalises each word and each part of a double name. */
function romanise(name: string, scheme: Scheme): string {
  return name.replace(/[а-яё]+/gi, (word) => capital(romaniseWord(word.toLowerCase(), scheme)));
}

function romaniseWord(word: string, { rules, letters }: Scheme): string {
  const ruled = rules.reduce((text, [pattern, latin]) => text.replace(pattern, latin), word);
  return ruled.replace(/[а-яё]/g, (letter) => letters[letter] ?? letter);
}

const PATRONYMIC = /(?:ич|вна|чна)$/;

function namesIn(nativeName: string): string[] {
  const inBrackets = [...nativeName.matchAll(/\(([^)]*)\)/g)].map(([, name = '']) => name);
  const words = nativeName
    .replace(/\([^)]*\)/g, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const isKept = (word: string, index: number) =>
    index === 0 || index === words.length - 1 || !PATRONYMIC.test(word);
  return [words.filter(isKept).join(' '), ...inBrackets, words.join(' ')];
}
