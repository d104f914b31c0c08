import { theRecord } from '@kto-kogo/graph-seed/testing';
import { expect, test } from 'vitest';
import { TIER_MEANINGS } from './tier-meanings.ts';
import { workWorth } from './work-worth.ts';

const works = [...theRecord.works.values()];

test('of each sort of work in the record it is said what that sort is worth', () => {
  expect(works.length).toBeGreaterThan(0);
  for (const { id, tier, type } of works) {
    expect([id, workWorth({ tier, type })]).not.toEqual([id, TIER_MEANINGS[tier].meaning]);
  }
});

test('memoirs are no protocol of an interrogation', () => {
  expect(workWorth({ tier: 'PRIMARY', type: 'memoir' })).toMatch(/^Memoirs /);
  for (const { tier, type } of works.filter((work) => work.type !== 'archival-document')) {
    expect(workWorth({ tier, type })).not.toContain('protocol');
  }
});

test('of a sort that an editor makes up, what is true of the tier is said', () => {
  expect(workWorth({ tier: 'WEAK', type: 'song' })).toBe(TIER_MEANINGS.WEAK.meaning);
});
