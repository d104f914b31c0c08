import { expect, test } from 'vitest';
import { type Audible, spokenWords } from './spoken-words.ts';

const OPEN = { question: 'q', phase: 'OPEN' } as const;
const now = (change: Partial<Audible> = {}): Audible => ({
  ...{ step: 4, of: 7, title: 'Two heads of the NKVD', asked: null, pointedAt: null },
  ...{ connection: 'live', isExploring: false },
  ...change,
});

test.each([
  ['the first step', null, now(), 'Step 4 of 7. Two heads of the NKVD'],
  ['another step', now({ step: 3 }), now(), 'Step 4 of 7. Two heads of the NKVD'],
  ['the same', now(), now(), null],
  ['a question', now(), now({ asked: OPEN }), 'A question is open.'],
  ['a question that stays', now({ asked: OPEN }), now({ asked: OPEN }), null],
  [
    'a question that is closed',
    now({ asked: OPEN }),
    now({ asked: { ...OPEN, phase: 'CLOSED' } }),
    'The question is closed.',
  ],
  [
    'one that is opened again',
    now({ asked: { ...OPEN, phase: 'CLOSED' } }),
    now({ asked: OPEN }),
    'A question is open.',
  ],
  [
    'answers that are shown',
    now({ asked: { ...OPEN, phase: 'CLOSED' } }),
    now({ asked: { ...OPEN, phase: 'SHOWN' } }),
    'What was answered is shown.',
  ],
  [
    'what is right',
    now({ asked: { ...OPEN, phase: 'SHOWN' } }),
    now({ asked: { ...OPEN, phase: 'EXPLAINED' } }),
    'It is said what is right.',
  ],
  [
    'a closed one that is come to',
    now({ step: 3 }),
    now({ asked: { ...OPEN, phase: 'CLOSED' } }),
    'Step 4 of 7. Two heads of the NKVD',
  ],
  ['a question with its step', now({ step: 3 }), now({ asked: OPEN }), 'A question is open.'],
  ['a line', now({ connection: 'reconnecting', step: 2 }), now(), 'Reconnected, step 4.'],
  ['a finger', now(), now({ pointedAt: 'Yezhov' }), 'Your teacher points at Yezhov.'],
  ['before the beginning', null, now({ step: null }), null],
  ['elsewhere', now({ step: 3 }), now({ isExploring: true }), null],
  ['a question elsewhere', now(), now({ isExploring: true, asked: OPEN }), 'A question is open.'],
] as const)('%s', (_, before, after, words) => {
  expect(spokenWords(before, after, 'all')).toBe(words);
  expect(spokenWords(before, after, 'questions')).toBe(
    /question|answered|right/.test(words ?? '') ? words : null,
  );
  expect(spokenWords(before, after, 'none')).toBeNull();
});
