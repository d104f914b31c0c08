import { expect, test } from 'vitest';
import { courtFateWords } from './court-words.ts';
import { sharedValue } from './shared-value.ts';

test('counts the judges who were themselves shot', () => {
  const judges = [{ fate: 'EXECUTED' }, { fate: 'EXECUTED' }, { fate: 'SURVIVED' }] as const;
  expect(courtFateWords(judges)).toBe('Of 3 judges 2 were later executed.');
  expect(courtFateWords(judges.slice(1))).toBe('Of 2 judges 1 was later executed.');
  expect(courtFateWords(judges.slice(2))).toBeNull();
});

test('a value is shared only where every row has it', () => {
  expect(sharedValue([{ charge: 'treason' }, { charge: 'treason' }], 'charge')).toBe('treason');
  expect(sharedValue([{ charge: 'treason' }, { charge: null }], 'charge')).toBeNull();
  expect(sharedValue([{ charge: 'treason' }], 'charge')).toBeNull();
});
