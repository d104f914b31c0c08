/** Names and chances for generated records, each from a number alone: the same in every pass and in any order. */

const SEED = 1937;
const GIVEN = [
  'Anna',
  'Boris',
  'Clara',
  'Dmitri',
  'Elena',
  'Fyodor',
  'Galina',
  'Ivan',
  'Lev',
  'Maria',
  'Nikolai',
  'Olga',
];
const GIVEN_NATIVE = [
  'Анна',
  'Борис',
  'Клара',
  'Дмитрий',
  'Елена',
  'Фёдор',
  'Галина',
  'Иван',
  'Лев',
  'Мария',
  'Николай',
  'Ольга',
];
const SYLLABLES = [
  'ba',
  've',
  'go',
  'du',
  'zi',
  'ka',
  'le',
  'mo',
  'nu',
  'pi',
  'ra',
  'se',
  'to',
  'fu',
  'bi',
  'da',
];
const SYLLABLES_NATIVE = [
  'ба',
  'ве',
  'го',
  'ду',
  'зи',
  'ка',
  'ле',
  'мо',
  'ну',
  'пи',
  'ра',
  'се',
  'то',
  'фу',
  'би',
  'да',
];

export type GeneratedName = { name: string; surname: string; nativeName: string };

/** No two numbers have the same surname. */
export function nameOf(number: number): GeneratedName {
  const given = number % GIVEN.length;
  const surname = `${capital(spell(number, SYLLABLES))}nov`;
  const native = `${capital(spell(number, SYLLABLES_NATIVE))}нов`;
  return { name: `${GIVEN[given]} ${surname}`, surname, nativeName: `${GIVEN_NATIVE[given]} ${native}` };
}

function spell(number: number, syllables: readonly string[]): string {
  const rest = Math.floor(number / syllables.length);
  return (rest === 0 ? '' : spell(rest, syllables)) + syllables[number % syllables.length];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A number from 0 up to 1, as if by chance; what is asked is told apart by `of`. */
export function chance(number: number, of: number): number {
  let mixed = Math.imul(number + 1, 0x9e3779b1) ^ Math.imul(of + SEED, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
}

/** One of these, as if by chance. */
export function anyOf<T>(items: readonly [T, ...T[]], number: number, of: number): T {
  return items[Math.floor(chance(number, of) * items.length)] ?? items[0];
}
