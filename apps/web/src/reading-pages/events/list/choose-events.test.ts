import { expect, test } from 'vitest';
import { groupByYear } from './choose-events.ts';

const events = [
  { id: 'murder', date: '1934-12-01' },
  { id: 'trial', date: '1936-08-19/1936-08-24' },
  { id: 'plenum', date: '1936-12' },
  { id: 'rumour', date: null },
];
const ids = (groups: ReturnType<typeof groupByYear<(typeof events)[number]>>) =>
  groups.map((group) => [group.year, group.events.map(({ id }) => id)]);

test('groups by the year of the beginning, undated last', () => {
  expect(ids(groupByYear(events, { year: null, order: 'oldest' }))).toEqual([
    [1934, ['murder']],
    [1936, ['trial', 'plenum']],
    [null, ['rumour']],
  ]);
});

test('latest first turns years and events round; undated stay last', () => {
  expect(ids(groupByYear(events, { year: null, order: 'latest' }))).toEqual([
    [1936, ['plenum', 'trial']],
    [1934, ['murder']],
    [null, ['rumour']],
  ]);
});

test('one year', () => {
  expect(ids(groupByYear(events, { year: 1934, order: 'oldest' }))).toEqual([[1934, ['murder']]]);
});
