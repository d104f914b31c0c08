import type { TieSummary } from '@kto-kogo/domain';
import { toNetwork } from '@kto-kogo/network';
import { expect, test } from 'vitest';
import { markVague } from './mark-vague.ts';
import { picture, pictureEdge, pictureNode } from './testing/random-picture.ts';

const ends = { from: 'stalin', to: 'yagoda' };
const tie = (id: string, latest: string): TieSummary => ({
  id,
  ...ends,
  kind: 'ACCUSATION',
  standing: 'DOCUMENTED',
  truth: 'DISPUTED',
  coerced: 'NO',
  date: '1937',
  earliest: '1937-01-01',
  latest,
  statement: 'A sentence.',
});
const nodes = ['stalin', 'yagoda'].map((id) => ({
  id,
  kind: 'FIGURE' as const,
  name: id,
  shortName: id,
  date: null,
  fate: null,
  hasHand: false,
}));
const shown = picture(
  nodes.map(({ id }) => pictureNode({ id })),
  [
    pictureEdge({ id: 'both', role: 'bundle', ...ends, count: 2 }),
    pictureEdge({ id: 'sure', role: 'member', bundle: 'both', ...ends }),
    pictureEdge({ id: 'vague', role: 'member', bundle: 'both', ...ends }),
  ],
);
const vagueIn = (ties: TieSummary[], until: string) =>
  markVague(shown, toNetwork(nodes, ties), until)
    .edges.filter(({ isVague }) => isVague)
    .map(({ id }) => id);

test('a tie is faint until the last day of its date, its bundle until one of them is sure', () => {
  const ties = [tie('sure', '1937-06-30'), tie('vague', '1937-12-31')];
  expect(vagueIn(ties, '1937-03-31')).toEqual(['both', 'sure', 'vague']);
  expect(vagueIn(ties, '1937-06-30')).toEqual(['vague']);
  expect(vagueIn(ties, '1937-12-31')).toEqual([]);
});
