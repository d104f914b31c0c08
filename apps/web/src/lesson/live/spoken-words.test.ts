import { expect, test } from 'vitest';
import { type Audible, spokenWords } from './spoken-words.ts';

const now = (change: Partial<Audible> = {}): Audible => ({
  ...{ step: 4, of: 7, title: 'Two heads of the NKVD', asked: null, pointedAt: null },
  ...{ connection: 'live', isExploring: false },
  ...change,
});

test.each([
  ['the first step', null, now(), 'Step 4 of 7. Two heads of the NKVD'],
  ['another step', now({ step: 3 }), now(), 'Step 4 of 7. Two heads of the NKVD'],
  ['the same', now(), now(), null],
  ['a question', now(), now({ asked: 'q' }), 'A question is open.'],
  ['a question that stays', now({ asked: 'q' }), now({ asked: 'q' }), null],
  ['a question with its step', now({ step: 3 }), now({ asked: 'q' }), 'A question is open.'],
  ['a line', now({ connection: 'reconnecting', step: 2 }), now(), 'Reconnected, step 4.'],
  ['a finger', now(), now({ pointedAt: 'Yezhov' }), 'Your teacher points at Yezhov.'],
  ['before the beginning', null, now({ step: null }), null],
  ['elsewhere', now({ step: 3 }), now({ isExploring: true }), null],
  ['a question elsewhere', now(), now({ isExploring: true, asked: 'q' }), 'A question is open.'],
] as const)('%s', (_, before, after, words) => {
  expect(spokenWords(before, after, 'all')).toBe(words);
  expect(spokenWords(before, after, 'questions')).toBe(words === 'A question is open.' ? words : null);
  expect(spokenWords(before, after, 'none')).toBeNull();
});
