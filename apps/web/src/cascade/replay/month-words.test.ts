import { expect, test } from 'vitest';
import { growthWords, reproductionWords } from './month-words.ts';

const month = (named: number, reproduction: number | null) => ({
  month: '1936-08',
  named,
  arrested: 0,
  reproduction,
});

test('says what the number of a month means', () => {
  expect(reproductionWords(month(20, 0.85))).toBe(
    'The 20 reached in August 1936 went on to be the source of 0.9 new names each, 17 in all.',
  );
  expect(reproductionWords(month(1, 3))).toBe(
    'The one reached in August 1936 went on to be the source of 3 new names.',
  );
  expect(reproductionWords(month(6, 0))).toContain('no new name');
  expect(reproductionWords(month(0, null))).toBeNull();
  expect([growthWords(month(2, 1.5)), growthWords(month(2, 0.5))]).toEqual([
    'Above one each, a cascade grows.',
    'Below one each, a cascade dies down.',
  ]);
});
