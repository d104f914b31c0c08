import { expect, test } from 'vitest';
import { clockWords, paceWords } from './pace.ts';

test.each([
  [0, '0:00'],
  [-5, '0:00'],
  [59_999, '0:59'],
  [872_000, '14:32'],
  [3_872_000, '1:04:32'],
])('%i ms is %s', (ms, words) => {
  expect(clockWords(ms)).toBe(words);
});

const MINUTE = 60_000;

test.each([
  // The fourth of ten steps of a lesson of an hour is from minute 18 to minute 24.
  [18, 'on time'],
  [24.5, 'on time'],
  [25, '1 min behind'],
  [30, '6 min behind'],
  [17.5, 'on time'],
  [12, '6 min ahead'],
])('after %i minutes the fourth step is %s', (minutes, words) => {
  expect(paceWords(minutes * MINUTE, 3, 10, 60)).toBe(words);
});
