import type { TieSummary } from '@kto-kogo/domain';
import { sampleAccusation } from '@kto-kogo/domain/testing';
import { toNetwork } from '@kto-kogo/network';
import { sampleNode } from '@kto-kogo/network/testing';
import { expect, test } from 'vitest';
import { markVague } from './mark-vague.ts';
import { picture, pictureEdge, pictureNode } from './testing/random-picture.ts';

const ends = { from: 'stalin', to: 'yagoda' };
const tie = (id: string, latest: string) =>
  sampleAccusation(ends.from, ends.to, { id, date: '1937', earliest: '1937-01-01', latest });
const nodes = Object.values(ends).map((id) => sampleNode(id));
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
