import { expect, test } from 'vitest';
import { groupWorks } from './choose-works.ts';

const works = [
  { tier: 'WEAK', author: null, editors: null, title: 'B' },
  { tier: 'SECONDARY', author: 'Robert Conquest', editors: null, title: 'Terror' },
  { tier: 'SECONDARY', author: 'Oleg Khlevniuk', editors: null, title: 'Master' },
  { tier: 'WEAK', author: null, editors: null, title: 'A' },
  { tier: 'SECONDARY', author: null, editors: 'Lydia Golovkova', title: 'Polygon' },
  { tier: 'WEAK', author: 'Z', editors: null, title: 'C' },
] as const;

test('by tier, then by author or by who edited them, those of nobody not known last', () => {
  const groups = groupWorks(works, { tier: null });
  expect(groups.map((group) => [group.tier, group.works.map(({ title }) => title)])).toEqual([
    ['SECONDARY', ['Polygon', 'Master', 'Terror']],
    ['WEAK', ['C', 'A', 'B']],
  ]);
});

test('one tier', () => {
  expect(groupWorks(works, { tier: 'SECONDARY' })).toHaveLength(1);
});
