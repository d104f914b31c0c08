import { expect, test } from 'vitest';
import { moreExactDate } from './more-exact.ts';

test.each([
  ['1938-07', '1938-07-28', '1938-07-28'],
  ['1938-07-28', '1938-07', '1938-07-28'],
  ['1938-07-28', '1938-07-29', '1938-07-28'],
  ['1937', '1937-10', '1937-10'],
  ['1937?', '1937-10-30', '1937-10-30'],
  ['[1937-07-10,1937-07-19]', '1937-07', '[1937-07-10,1937-07-19]'],
  [null, '1938', '1938'],
  ['1938', null, '1938'],
  [null, null, null],
])('of %s and %s, %s is more exact', (a, b, exact) => {
  expect(moreExactDate(a, b)).toBe(exact);
});
