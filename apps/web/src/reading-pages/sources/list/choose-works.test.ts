import { expect, test } from 'vitest';
import { groupWorks } from './choose-works.ts';

const works = [
  { tier: 'WEAK', author: null, title: 'B' },
  { tier: 'SECONDARY', author: 'Robert Conquest', title: 'Terror' },
  { tier: 'SECONDARY', author: 'Oleg Khlevniuk', title: 'Master' },
  { tier: 'WEAK', author: null, title: 'A' },
  { tier: 'WEAK', author: 'Z', title: 'C' },
] as const;

test('by tier, then by author, authors not known last', () => {
  const groups = groupWorks(works, { tier: null });
  expect(groups.map((group) => [group.tier, group.works.map(({ title }) => title)])).toEqual([
    ['SECONDARY', ['Master', 'Terror']],
    ['WEAK', ['C', 'A', 'B']],
  ]);
});

test('one tier', () => {
  expect(groupWorks(works, { tier: 'SECONDARY' })).toHaveLength(1);
});
