import { expect, test } from 'vitest';
import { groupWorks, readWorkListParams, workListHref } from './choose-works.ts';

const works = [
  { tier: 'WEAK', author: null, title: 'B' },
  { tier: 'SECONDARY', author: 'Oleg Khlevniuk', title: 'Master' },
  { tier: 'SECONDARY', author: 'Robert Conquest', title: 'Terror' },
  { tier: 'WEAK', author: null, title: 'A' },
  { tier: 'WEAK', author: 'Z', title: 'C' },
] as const;

test('by tier, then by surname, authors not known last', () => {
  const groups = groupWorks(works, { tier: null });
  expect(groups.map((group) => [group.tier, group.works.map(({ title }) => title)])).toEqual([
    ['SECONDARY', ['Terror', 'Master']],
    ['WEAK', ['C', 'A', 'B']],
  ]);
});

test('one tier, from the address and back', () => {
  expect(groupWorks(works, { tier: 'SECONDARY' })).toHaveLength(1);
  expect(readWorkListParams({ tier: 'WEAK' })).toEqual({ tier: 'WEAK' });
  expect(readWorkListParams({ tier: 'GOOD' })).toEqual({ tier: null });
  expect(workListHref({ tier: 'WEAK' })).toBe('/sources?tier=WEAK');
});
