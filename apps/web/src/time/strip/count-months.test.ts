import type { TieSummary } from '@kto-kogo/domain';
import type { NetworkArrest } from '@kto-kogo/network';
import { expect, test } from 'vitest';
import { monthWords } from '../month/month-words.ts';
import { indexOfMonth } from '../month/months.ts';
import { countMonths, sumTies } from './count-months.ts';

const STRIP = { from: '1934-12', to: '1939-12' };

const tie: TieSummary = {
  id: 'a',
  kind: 'ACCUSATION',
  from: 'bukharin',
  to: 'stalin',
  standing: 'DOCUMENTED',
  truth: 'DISPUTED',
  coerced: 'YES',
  date: '1937-06',
  earliest: '1937-06-01',
  latest: '1937-06-30',
  statement: 'A sentence.',
  people: [],
  sources: [],
};
const arrest: NetworkArrest = { ...tie, figure: 'bukharin' };
const year = { date: '1937', earliest: '1937-01-01', latest: '1937-12-31' };
const june = indexOfMonth('1937-06', STRIP);

test('each tie in its series, each arrest in its band', () => {
  const months = countMonths(
    [tie, { ...tie, coerced: 'UNKNOWN' }, { ...tie, kind: 'REPLACEMENT', coerced: null, truth: null }],
    [arrest],
    STRIP,
  );
  expect(months[june]?.ties).toMatchObject({ forced: 1, unforced: 1, replacement: 1, tenure: 0 });
  expect(months[june]?.arrests).toBe(1);
});

test('an order of an arrest is not counted beside the arrest', () => {
  const months = countMonths([{ ...tie, kind: 'ARREST', coerced: null, truth: null }], [arrest], STRIP);
  expect(months.reduce((sum, month) => sum + sumTies(month), 0)).toBe(0);
});

test('what is known by its year alone, or lies outside, is in no month', () => {
  const outside = { earliest: '1927-06-01', latest: '1927-06-30' };
  const months = countMonths(
    [
      { ...tie, ...year },
      { ...tie, ...outside },
    ],
    [{ ...arrest, ...year }],
    STRIP,
  );
  expect(months.reduce((sum, month) => sum + sumTies(month) + month.arrests, 0)).toBe(0);
});

test('a month in words names what there is and nothing else', () => {
  const [month] = countMonths([{ ...tie, earliest: '1934-12-01', latest: '1934-12-31' }], [], STRIP);
  expect(month && monthWords(month)).toBe('December 1934: 1 accusation under force');
  const [, empty] = countMonths([], [], STRIP);
  expect(empty && monthWords(empty)).toBe('January 1935: nothing of what is shown');
});
