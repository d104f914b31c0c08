import { sampleSubject } from '@kto-kogo/domain/testing';
import { expect, test } from 'vitest';
import { aTerm } from '../lane/testing/test-terms.ts';
import { chooseLanes } from './choose-lanes.ts';
import { ladderAxis } from './ladder-axis.ts';
import { ladderGaps } from './ladder-gaps.ts';
import { successorArrestWords } from './successor-arrests.ts';

const TIME = sampleSubject();

test('a gap of more than a month is reported; terms that meet in one month have none', () => {
  const terms = [aTerm('1936-07-20', '1937-06-25'), aTerm('1937-09', '1938-08'), aTerm('1938-09', '1939')];
  expect(ladderGaps(terms).map(({ words }) => words)).toEqual([
    'Nobody is recorded in it from 25 June 1937 to September 1937.',
  ]);
});

test('no gap while another still holds it, nor after a term without an end', () => {
  expect(ladderGaps([aTerm('1934', '1939'), aTerm('1935', '1936'), aTerm('1938', null)])).toEqual([]);
  expect(ladderGaps([aTerm('1934', null), aTerm('1938', '1939')])).toEqual([]);
});

test('lanes say who was there and when, seen from the office asked for', () => {
  const office = (id: string, terms: ReturnType<typeof aTerm>[]) => ({ id, name: id, shortName: id, terms });
  const here = [
    aTerm('1934-07', '1936-09-26', { who: 'Yagoda' }),
    aTerm('1938-11-25', '1945', { who: 'Beria' }),
  ];
  const { lanes, left } = chooseLanes(
    here,
    [
      office('communications', [aTerm('1936-09-26', '1937-03', { who: 'Yagoda' })]),
      office('georgia', [aTerm('1931', '1938-08-31', { who: 'Beria' })]),
      office('elsewhere', [aTerm('1936', '1937', { who: 'Rykov' })]),
    ],
    () => true,
  );
  expect(lanes.map(({ id, words }) => [id, words])).toEqual([
    ['georgia', 'Beria before'],
    ['communications', 'Yagoda afterwards'],
  ]);
  expect(left.map(({ id }) => id)).toEqual(['elsewhere']);
});

test('every term reaches into the axis, and a life that ended by 1941 ends on it', () => {
  const yearsOf = (terms: ReturnType<typeof aTerm>[], later: string[] = []) =>
    ladderAxis(terms, later, TIME, 1000).years.map(({ year }) => year);
  expect(yearsOf([aTerm('1934', '1945')], ['1940-02-04', '1953-12-23'])).toEqual([
    1934, 1935, 1936, 1937, 1938, 1939, 1940,
  ]);
  expect(yearsOf([aTerm('1919', '1926-10')]).at(0)).toBe(1924);
  expect(yearsOf([aTerm('1922', '1952')]).at(0)).toBe(1934);
});

test('who ordered whose arrest, counted in words', () => {
  expect(successorArrestWords([{ successor: 'Beria', predecessor: 'Yezhov' }])).toMatch(
    /^Once, .*: Beria of Yezhov\.$/,
  );
});
