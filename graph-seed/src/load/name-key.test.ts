import { compareNames } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { theRecord } from '../testing/the-record.ts';
import { nameKey } from './name-key.ts';

const byKey = (a: string, b: string) => {
  const [first, second] = [nameKey(a), nameKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
};

const ODD = [
  ...[
    'Straße',
    'Strasse',
    'Ærø',
    'aero',
    'Aezov',
    'Łódź',
    'Lodz',
    'Đurić',
    'Øst',
    'oslo',
    'ﬁ',
    'fi',
    'Ⅷ',
    'viii',
  ],
  ...['Order 9', 'Order 10', 'Order 010', 'Order 00447', 'Order 447', '2 x', '10 x', 'No. 1a', 'No. 1 a'],
  ...[
    'a b',
    'ab',
    'a-b',
    "O'Brien",
    'OBrien',
    'O’Brien',
    '“a”',
    'a',
    '',
    ' ',
    'Ёлка',
    'Елка',
    'елок',
    'Жук',
    'Йод',
  ],
  ...['İ', 'ı', 'i', 'Ковалёв', 'Ковалев-2', 'Ψ', 'ψυχή', 'ქართული', 'Հայ', 'ž', 'z', 'Ž Z'],
];

test('names of the record and odd ones stand in the same order by their keys', () => {
  const all = [...new Set([...theRecord.entities.map(({ name }) => name), ...ODD])];
  const wrong = all.flatMap((a) =>
    all.flatMap((b) => (Math.sign(compareNames(a, b)) === byKey(a, b) ? [] : [`${a} | ${b}`])),
  );
  expect(wrong).toEqual([]);
});

test('names made of any letters, marks and digits too', () => {
  const piece = fc.constantFrom(...ODD, 'é', 'e', 'É', '7', '07', '12', ',', '.', '-', 'Щ', 'щука', 'Ö');
  const name = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(name, name, (a, b) => Math.sign(compareNames(a, b)) === byKey(a, b)));
});
