import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inOtherLayout } from './layouts.ts';

test.each([
  ['T;jd', 'ежов'],
  [',thbz', 'берия'],
  ['<e[fhby', 'бухарин'],
  ['Лшкщм', 'kirov'],
  ['Еглрфсрумылн', 'tukhachevsky'],
  ['1937', null],
  ['', null],
])('%j on the other keyboard is %j', (typed, meant) => {
  expect(inOtherLayout(typed)).toBe(meant);
});

test('what one layout makes of a word the other takes back', () => {
  const word = fc.string({ unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'), minLength: 1 });
  fc.assert(
    fc.property(word, (russian) => {
      const latin = inOtherLayout(russian) ?? '';
      // Without a Latin letter nothing tells that it was typed there: жэхъбю are signs.
      fc.pre(/[a-z]/.test(latin));
      expect(inOtherLayout(latin)).toBe(russian);
    }),
  );
});
