import { expect, test } from 'vitest';
import { IdTally } from './id-tally.ts';

test('a tally counts as a map does, over ids that differ in one place', () => {
  const tally = new IdTally();
  const counts = new Map<string, number>();
  for (let number = 0; number < 200_000; number += 1) {
    const id = `figure-${String((number * number) % 100_003).padStart(7, '0')}`;
    tally.add(id);
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  expect([...counts].filter(([id, count]) => tally.count(id) !== count)).toEqual([]);
  expect(tally.count('nobody')).toBe(0);
});
