import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNames, compareText } from '../compare-text.ts';
import { compareByDate, UNDATED } from './compare.ts';
import { compareDates } from './compare-dates.ts';

const dated = fc.record({
  id: fc.string({ unit: 'grapheme', minLength: 1 }),
  earliest: fc.constantFrom('1936-08-19', '1937-06-01', '1937-06-02', null),
  latest: fc.constantFrom('1936-08-19', '1937-06-30', null),
});

test('ties are in one order, oldest first and undated last, whatever order they come in', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(dated, { selector: ({ id }) => id }),
      fc.infiniteStream(fc.nat()),
      (ties, keys) => {
        const shuffled = ties
          .map((tie) => ({ tie, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key)
          .map(({ tie }) => tie);
        const sorted = ties.toSorted(compareByDate);
        expect(shuffled.toSorted(compareByDate)).toEqual(sorted);
        const days = sorted.map(({ earliest }) => earliest ?? UNDATED);
        expect(days).toEqual([...days].sort());
      },
    ),
  );
});

test('ids and days compare by code units, where a locale would not', () => {
  // Czech sorts "ch" after "h", Lithuanian "y" with "i", Estonian "z" before "t", and all of them "-" last.
  expect(['chubar', 'hamarnik', 'cubar'].toSorted(compareText)).toEqual(['chubar', 'cubar', 'hamarnik']);
  expect(['yezhov', 'ivanov', 'z', 't'].toSorted(compareText)).toEqual(['ivanov', 't', 'yezhov', 'z']);
  expect(['a-b', 'ab', 'a_b'].toSorted(compareText)).toEqual(['a-b', 'a_b', 'ab']);
});

test('names are sorted as in English: case and diacritics do not matter, numbers count', () => {
  expect(['zinoviev', 'Ärtel', 'Bukharin', 'artel'].toSorted(compareNames)).toEqual([
    'Ärtel',
    'artel',
    'Bukharin',
    'zinoviev',
  ]);
  expect(['Order 10', 'Order 9'].toSorted(compareNames)).toEqual(['Order 9', 'Order 10']);
});

test('EDTF dates compare by first, then by last day; null comes last', () => {
  expect([null, '1937-06', '1937-06-01', '1936'].toSorted(compareDates)).toEqual([
    '1936',
    '1937-06-01',
    '1937-06',
    null,
  ]);
});
