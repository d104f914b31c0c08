import { compareNames } from '@kto-kogo/domain';

/** Latin, Greek, Cyrillic, Georgian, Armenian and what is written among them. */
const LAST_CHARACTER = 0x2fff;
const IGNORED = 0;

/**
 * A text that stands among others, character by character, as its name stands among names: case and marks count for nothing, digits as the
 * numbers that they make. So the database, which knows no order of names, keeps them in order by an index.
 */
export function nameKey(name: string): string {
  const text = plain(name);
  let key = '';
  for (const [part] of text.matchAll(/\d+|[^\d]/g))
    key += /\d/.test(part) ? numberKey(part) : characterKey(part);
  return key;
}

/** A longer number is a greater one. */
function numberKey(digits: string): string {
  const number = digits.replace(/^0+(?=\d)/, '');
  return characterKey('0') + String.fromCharCode(number.length) + number;
}

function characterKey(character: string): string {
  const weight = weights().get(character);
  if (weight === undefined) return character;
  return typeof weight === 'string' ? weight : weight === IGNORED ? '' : String.fromCharCode(weight);
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '');
}

let found: Map<string, number | string> | undefined;

/** The place of each character among all, or the key of the two that it stands for, as Æ for AE. Made once: some 50 ms. */
function weights(): Map<string, number | string> {
  if (found !== undefined) return found;
  found = new Map();
  const characters = Array.from({ length: LAST_CHARACTER }, (_, code) => String.fromCharCode(code)).filter(
    (each) => plain(each) === each && /[^\p{C}]/u.test(each),
  );
  let weight = 0;
  let last = '';
  for (const each of characters.sort(compareNames)) {
    if (compareNames(each, '') === 0) found.set(each, IGNORED);
    else {
      if (compareNames(each, last) !== 0) weight += 1;
      found.set(each, weight);
      last = each;
    }
  }
  const pairs = pairsOfLetters();
  for (const each of characters) {
    const pair = /\p{L}/u.test(each) ? findEqual(each, pairs) : undefined;
    if (pair !== undefined) found.set(each, [...pair].map(characterKey).join(''));
  }
  return found;
}

function pairsOfLetters(): string[] {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters.flatMap((first) => letters.map((second) => first + second)).sort(compareNames);
}

function findEqual(text: string, sorted: readonly string[]): string | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareNames(sorted[middle] ?? '', text) < 0) low = middle + 1;
    else high = middle;
  }
  return compareNames(sorted[low] ?? '', text) === 0 ? sorted[low] : undefined;
}
