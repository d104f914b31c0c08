import { expect, test } from 'vitest';
import { monthWords } from './month-words.ts';

const month = (named: number, reproduction: number | null) => ({
  month: '1936-08',
  named,
  arrested: 0,
  reproduction,
});

test('says what the number of a month means', () => {
  expect(monthWords(month(20, 0.85))).toBe(
    'The 20 reached in August 1936 went on to be the source of 0.9 new names each, 17 in all. Below one each, a cascade dies down.',
  );
  expect(monthWords(month(1_234, 10))).toContain(
    'The 1,234 reached in August 1936 went on to be the source of 10 new names each, 12,340 in all.',
  );
  expect(monthWords(month(1, 3))).toBe(
    'The one reached in August 1936 went on to be the source of 3 new names. Above one each, a cascade grows.',
  );
  expect(monthWords(month(2, 1))).toContain('At one each, a cascade goes on as it was.');
  expect(monthWords(month(6, 0))).toContain('no new name');
  expect(monthWords(month(0, null))).toBeNull();
});
