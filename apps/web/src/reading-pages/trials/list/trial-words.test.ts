import { expect, test } from 'vitest';
import { benchWords, countBench } from './trial-words.ts';

const role = (part: 'DEFENDANT' | 'JUDGE', outcome: string | null) => ({ part, outcome, sentence: null });

test('those executed on this sentence are counted, and no judge', () => {
  const roles = [
    role('DEFENDANT', 'executed'),
    role('DEFENDANT', 'shot in Medvedev forest near Oryol'),
    role('DEFENDANT', null),
    role('JUDGE', 'executed'),
  ];
  expect(countBench({ roles })).toEqual({ defendants: 3, executed: 1 });
  expect(benchWords({ roles })).toBe('3 defendants · 1 executed');
});

test('of none executed nothing is said', () => {
  expect(benchWords({ roles: [role('DEFENDANT', 'imprisoned')] })).toBe('1 defendant');
});
