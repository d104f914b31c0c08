import { expect, test } from 'vitest';
import { aTerm } from '../lane/testing/test-terms.ts';
import { countTurnover, daysOf, groupByTurnover, wholeYears } from './turnover.ts';

const HEIGHT = { from: '1936-09', to: '1938-12' };

const navy = {
  id: 'navy',
  terms: [
    aTerm('1937-12-30', '1938-06', { who: 'A', howEnded: 'arrested' }),
    aTerm('1938-06-30', '1938-09-08', { who: 'B' }),
    aTerm('1938-09-08', '1939-03', { who: 'C', howEnded: 'arrested' }),
  ],
};
const nkvd = {
  id: 'nkvd',
  terms: [aTerm('1934', '1936-09-26', { who: 'D' }), aTerm('1936-09-26', '1938-11-25')],
};
const quiet = { id: 'quiet', terms: [aTerm('1930', '1941-05'), aTerm('1941-05', null)] };

test('counts posts that changed hands in 1937 and 1938, and who left them by arrest', () => {
  expect(countTurnover([navy, nkvd, quiet], daysOf(wholeYears(HEIGHT)))).toEqual({
    changed: 2,
    often: 1,
    arrested: 1,
  });
});

test('a date that may lie outside does not count', () => {
  expect(countTurnover([{ terms: [aTerm('1934', '1938-12/1939-01')] }], daysOf(HEIGHT)).changed).toBe(0);
});

test('the most changes stand first, equal ones by the first change', () => {
  const groups = groupByTurnover([quiet, navy, nkvd], daysOf(HEIGHT));
  expect(groups.map(({ changes, offices }) => [changes, offices.map(({ id }) => id)])).toEqual([
    [2, ['nkvd', 'navy']],
    [0, ['quiet']],
  ]);
});

test.each([
  ['1936-09', '1938-12', '1937-01', '1938-12'],
  ['1937-01', '1938-11', '1937-01', '1937-12'],
  ['1650-03', '1651-02', '1650-03', '1651-02'],
])('the whole years of %s to %s are %s to %s', (from, to, first, last) => {
  expect(wholeYears({ from, to })).toEqual({ from: first, to: last });
});
