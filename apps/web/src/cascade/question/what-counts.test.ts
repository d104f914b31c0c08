import { expect, test } from 'vitest';
import { arrivalOf, cascadeOf } from '../testing/random-cascade.ts';
import { remainWords } from './what-counts.ts';

test.each([
  [1, 1, 'All 1 reached'],
  [1, 7, '1 of 7 remain'],
  [12_345, 12_345, 'All 12,345 reached, the earliest 1 shown'],
  [1_234, 12_345, '1,234 of 12,345 remain, the earliest 1 shown'],
])('of one shown, %i reached and %i that could be, it says “%s”', (total, widest, words) => {
  const one = cascadeOf([arrivalOf('radek', 'spark', '1936-08-15')]);
  expect(remainWords({ ...one, total, widest })).toBe(words);
});
