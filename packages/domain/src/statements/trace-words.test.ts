import { expect, test } from 'vitest';
import { nameRelaxation, stateTrace } from './trace-words.ts';

test('a chain is one sentence, and says "then" only of what is certain', () => {
  const statements = ['A accused B in court in 1936.', 'B accused C in a letter in 1937.'];
  expect(stateTrace(statements, true)).toBe(
    'A accused B in court in 1936; then B accused C in a letter in 1937.',
  );
  expect(stateTrace(statements, false)).toBe(
    'A accused B in court in 1936; and B accused C in a letter in 1937.',
  );
});

test.each([
  [['order'], 3, true, 'in any order: 3 chains'],
  [['maxSteps'], 1, true, 'in up to 8 steps: 1 chain'],
  [
    ['kinds', 'direction', 'order'],
    5,
    false,
    'by ties of every kind, in either direction and in any order: at least 5 chains',
  ],
] as const)('a relaxation in words: %s', (loosened, traces, isAll, words) => {
  expect(nameRelaxation({ loosened, maxSteps: 8, traces, isAll })).toBe(words);
});
