import { OPENING_VIEW_FILTER } from '@kto-kogo/address';
import type { TieFilter, TieSummary } from '@kto-kogo/domain';
import { peopleOfLevels, toNetwork } from '@kto-kogo/network';
import { sampleNode } from '@kto-kogo/network/testing';
import { expect, test } from 'vitest';
import { MOST_TIED } from '../../record/network/compact-record.ts';
import { partWords } from './part-words.ts';

const accusation: TieSummary = {
  ...{ id: 'a', kind: 'ACCUSATION', from: 'radek', to: 'bukharin', statement: '', sources: [], people: [] },
  ...{ standing: 'DOCUMENTED', truth: 'FABRICATED', coerced: null },
  ...{ date: '1936', earliest: '1936-01-01', latest: '1936-12-31' },
};
const ties: TieSummary[] = [
  accusation,
  { ...accusation, id: 'r', kind: 'REPLACEMENT', from: 'yezhov', to: 'yagoda', truth: null },
];
const nodes = ['radek', 'bukharin', 'yezhov', 'yagoda'].map((id) => sampleNode(id));

function words(filter: Partial<TieFilter> | null, around: readonly string[] = [], kept = 821): string {
  return partWords({
    omitted: { figures: 9_996, ties: 39_998 },
    kept,
    people: peopleOfLevels(new Map(nodes.map(({ id }) => [id, 1]))),
    network: toNetwork(nodes, ties),
    wanted: {
      ...MOST_TIED,
      around,
      filter: filter === null ? null : { ...OPENING_VIEW_FILTER, ...filter },
    },
  });
}

test('of what part of a large record a view is, and what a filter keeps that is not here', () => {
  const size = 'with 2 of 40,000 ties';
  expect(words(null)).toBe(`Here are 4 of 10,000 figures, the most tied, ${size}`);
  expect(words(null, ['radek'])).toBe(
    `Here are 4 of 10,000 figures, the most tied and those around who is named, ${size}`,
  );
  expect(words({ truth: ['FABRICATED'], kinds: ['ACCUSATION'] })).toBe(
    `Here are 4 of 10,000 figures, those with most ties that the filters keep, ${size}, among them 1 of the 821 that the filters keep`,
  );
  expect(words({ kinds: ['ACCUSATION'] }, [], 1)).toMatch(/, among them the one that the filters keep$/);
  expect(words({ kinds: ['TENURE'] }, [], 0)).toMatch(/, none of which the filters keep$/);
  expect(words({ since: '1937-01-01' })).toContain('the most tied in these months');
});
