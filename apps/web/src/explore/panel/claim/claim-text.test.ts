import { expect, test } from 'vitest';
import { computedDate } from './computed-date.ts';
import { claimWarning, lineMeaning } from './line-meaning.ts';
import { occasionRows } from './occasion-rows.ts';

const tie = {
  id: 'a',
  kind: 'ACCUSATION',
  from: 'feldman',
  to: 'tukhachevsky',
  standing: 'DOCUMENTED',
  truth: 'FABRICATED',
  coerced: 'YES',
  date: '1937-05-19',
  earliest: '1937-05-19',
  latest: '1937-05-19',
  statement: '',
  people: [],
  sources: [],
} as const;

test('says what the line says', () => {
  expect(lineMeaning(tie)).toBe('hollow: nothing in it; bar: under force');
  expect(lineMeaning({ ...tie, truth: null, coerced: null, kind: 'REPLACEMENT' })).toBe(
    'unbroken: documented',
  );
});

test('warns of what was forced or invented, and of nothing else', () => {
  expect(claimWarning(tie)?.bold).toBe('Said under force. Held to be fabricated.');
  expect(claimWarning({ ...tie, truth: 'DISPUTED', coerced: 'NO' })).toBeNull();
});

test('says the days a date allows', () => {
  expect(computedDate('1937-05-19', '1937-05-19')).toBe('19 May 1937, one day');
  expect(computedDate('1937-03-01', '1937-03-31')).toBe('between 1 March 1937 and 31 March 1937, 31 days');
  expect(computedDate(null, null)).toContain('not known');
});

test('tells what an accusation concerns and where it was made, once where that is the same', () => {
  const [murder, trial] = [{ id: 'kirov-murder' }, { id: 'bukharin-trial' }];
  const rows = (occasion: typeof murder | null, madeAt: typeof murder | null) =>
    occasionRows({ occasion, madeAt }).map(({ label, entity }) => `${label}: ${entity.id}`);
  expect(rows(murder, trial)).toEqual(['Occasion: kirov-murder', 'Made at: bukharin-trial']);
  expect(rows(trial, trial)).toEqual(['Made at: bukharin-trial']);
  expect(rows(murder, null)).toEqual(['Occasion: kirov-murder']);
  expect(rows(null, null)).toEqual([]);
});
