import { cascadeAddress } from '@kto-kogo/address';
import { expect, test } from 'vitest';
import { arrivalOf, cascadeOf } from '../testing/random-cascade.ts';
import { countsWords, remainWords } from './what-counts.ts';

test.each([
  [0, 0, 'Nothing is reached'],
  [0, 7, 'None of 7 remain'],
  [1, 1, 'The only one reached'],
  [1, 7, '1 of 7 remains'],
  [2, 2, 'All 2 reached, the earliest 1 shown'],
  [12_345, 12_345, 'All 12,345 reached, the earliest 1 shown'],
  [1_234, 12_345, '1,234 of 12,345 remain, the earliest 1 shown'],
])('of one shown, %i reached and %i that could be, it says “%s”', (total, widest, words) => {
  const one = cascadeOf(total === 0 ? [] : [arrivalOf('radek', 'spark', '1936-08-15')]);
  expect(remainWords({ ...one, total, widest })).toBe(words);
});

test('force is said of statements, which consequences are not', () => {
  const { opening } = cascadeAddress;
  expect(countsWords(opening)).toBe('of statements those under force or perhaps so, in possible order');
  const counting = (coerced: typeof opening.filter.coerced) =>
    countsWords({ ...opening, filter: { ...opening.filter, coerced } });
  expect(counting(null)).toBe('whoever spoke, in possible order');
  expect(counting(['NO'])).toBe('some of the statements, in possible order');
});
