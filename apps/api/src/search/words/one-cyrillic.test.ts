import fc from 'fast-check';
import { expect, test } from 'vitest';
import { oneCyrillic } from './one-cyrillic.ts';

test.each([
  ['єжов', 'ежов'],
  ['зиновєв', 'зиновьев'],
  ['корольов', 'королев'],
  ['хрущов', 'хрущев'],
  ['соловйов', 'соловьев'],
  ['вишинський', 'вышинский'],
  ['троцького', 'троцкого'],
  ['крупська', 'крупская'],
  ['крупської', 'крупской'],
  ['орджонікідзе', 'орджоникидзе'],
  ['берії', 'берии'],
  ['ґамарник', 'гамарник'],
])('the Ukrainian %s and the Russian %s are one word', (ukrainian, russian) => {
  expect(oneCyrillic(ukrainian)).toBe(oneCyrillic(russian));
});

test('a word of other letters stays as it is', () => {
  const word = fc.string({ unit: fc.constantFrom(...'abcxyzžłü019'), maxLength: 12 });
  fc.assert(fc.property(word, (latin) => oneCyrillic(latin) === latin));
});
