import { expect, test } from 'vitest';
import type { LiveState } from '../../live/room-documents.ts';
import { barWords } from './bar-words.ts';

const RUNNING = { phase: 'RUNNING', step: 3, ask: null, spotlight: null } as LiveState;
const words = (state: Partial<LiveState> | null, more: Partial<Parameters<typeof barWords>[0]> = {}) =>
  barWords({
    state: state && { ...RUNNING, ...state },
    ...{ connection: 'live', answers: {}, address: '/figures/frinovsky', ...more },
  });
const ask = { question: 'a-question', phase: 'OPEN' } as LiveState['ask'];

test('whoever explores is told where the class is, and what is waited for', () => {
  expect(words(null)).toBe('You are in a class.');
  expect(words({ phase: 'WAITING' })).toMatch(/has not begun/);
  expect(words({})).toBe('You are exploring. The class is at step 4.');
  expect(words({ isTeacherAway: true })).toBe('You are exploring. Your teacher’s device is away.');
  expect(words({ ask })).toBe('A question is open.');
  expect(
    words({ ask }, { answers: { 'a-question': { value: { choice: [0] }, at: null } } as never }),
  ).toMatch(/step 4/);
  expect(words({}, { connection: 'reconnecting' })).toMatch(/^Reconnecting/);
  expect(words({}, { connection: 'sign-in' })).toMatch(/sign in first/);
});

test('whose view is before everybody is told so, and nobody else', () => {
  const spotlight = { view: '/figures/frinovsky' };
  expect(words({ spotlight })).toBe('Your view is being shown to everybody.');
  expect(words({ spotlight }, { address: '/figures/yezhov' })).toMatch(/step 4/);
});
