import { expect, test } from 'vitest';
import { clockWords, paceWords, planOf } from './pace.ts';

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
  expect(paceWords(minutes * MINUTE, 3, planOf(Array(10).fill(null), 60))).toBe(words);
});

test.each([
  [[null, null], 60, [30, 30]],
  [[10, null, null], 60, [10, 25, 25]],
  // More than there is: the others have no time, and nobody has less than none.
  [[70, null], 60, [70, 0]],
  [[5, 15], 60, [5, 15]],
])('steps of %j minutes in a lesson of %i are planned for %j', (steps, minutes, plan) => {
  expect(planOf(steps, minutes)).toEqual(plan);
});

test('a step that says its minutes is behind when they are over', () => {
  const plan = planOf([5, null], 60);
  expect([5.5, 6, 20].map((minutes) => paceWords(minutes * MINUTE, 0, plan))).toEqual([
    'on time',
    '1 min behind',
    '15 min behind',
  ]);
});
