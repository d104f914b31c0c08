import { expect, test } from 'vitest';
import { groupOffices } from './choose-offices.ts';

const offices = [
  { sphere: 'ARMY', tenures: [1] },
  { sphere: 'SECURITY', tenures: [1, 2, 3] },
  { sphere: 'ARMY', tenures: [1, 2] },
] as const;

test('groups by sphere in the order in which spheres are shown', () => {
  const groups = groupOffices(offices, { sphere: null, order: 'title' });
  expect(groups.map((group) => [group.sphere, group.offices.length])).toEqual([
    ['SECURITY', 1],
    ['ARMY', 2],
  ]);
});

test('keeps one sphere, most holders first', () => {
  const [group, ...rest] = groupOffices(offices, { sphere: 'ARMY', order: 'holders' });
  expect(rest).toEqual([]);
  expect(group?.offices.map((office) => office.tenures.length)).toEqual([2, 1]);
});
