/** The keys of a Latin and of a Russian keyboard that are the same key. */
const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';

const TO_RUSSIAN = new Map([...LATIN].map((key, index) => [key, RUSSIAN[index] ?? key]));
const TO_LATIN = new Map([...RUSSIAN].map((key, index) => [key, LATIN[index] ?? key]));
/** With shift, on the keys of Russian letters. */
const SHIFTED = new Map([...'~{}:"<>'].map((key, index) => [key, [...'ёхъжэбю'][index] ?? key]));

/** What the same keys would have typed in the other layout: `T;jd` is Ежов, `Лшкщм` is Kirov. Null where there are no letters. */
export function inOtherLayout(text: string): string | null {
  if (/\p{Script=Cyrillic}/u.test(text)) return swap(text, TO_LATIN);
  return /[a-z]/i.test(text) ? swap(text, new Map([...TO_RUSSIAN, ...SHIFTED])) : null;
}

function swap(text: string, keys: ReadonlyMap<string, string>): string {
  return [...text.toLowerCase()].map((key) => keys.get(key) ?? key).join('');
}
