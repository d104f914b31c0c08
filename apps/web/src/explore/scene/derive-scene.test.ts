import type { TieSummary } from '@kto-kogo/domain';
import { sampleAccusation } from '@kto-kogo/domain/testing';
import { toNetwork } from '@kto-kogo/network';
import { sampleNode } from '@kto-kogo/network/testing';
import { expect, test } from 'vitest';
import { OPENING_VIEW, type View } from '../../address/explore-view.ts';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { deriveScene } from './derive-scene.ts';

const year = { date: '1937', earliest: '1937-01-01', latest: '1937-12-31' };
const accusation = (id: string, from: string, to: string, change: Partial<TieSummary> = {}) =>
  sampleAccusation(from, to, { id, ...year, ...change });

const nodes = ['radek', 'putna', 'kork'].map((id) => sampleNode(id));
const record: ExplorerRecord = {
  version: '1',
  network: toNetwork(nodes, [
    accusation('late', 'radek', 'putna', { date: '1938', earliest: '1938-01-01', latest: '1938-12-31' }),
    accusation('early', 'putna', 'radek', { coerced: 'NO', truth: 'DISPUTED' }),
    accusation('far', 'putna', 'kork'),
  ]),
  arrests: [],
  ties: new Map(),
  people: {
    tied: new Set(['radek', 'putna', 'kork']),
    most: new Set(['radek', 'putna']),
    all: new Set(['radek', 'putna', 'kork']),
  },
};
const scene = (change: Partial<View> = {}) => deriveScene(record, { ...OPENING_VIEW, ...change });

test('ties are on screen in the order of their dates, with those at both ends', () => {
  expect(scene().ties.map(({ id }) => id)).toEqual(['early', 'late']);
  expect(
    scene({ level: 'all' })
      .ties.map(({ id }) => id)
      .toSorted(),
  ).toEqual(['early', 'far', 'late']);
});

test('a row of the filters counts the ties of the whole record, also those that are not on screen', () => {
  const unforced = scene({ filter: { ...OPENING_VIEW.filter, coerced: ['NO'] } });
  expect(unforced.ties.map(({ id }) => id)).toEqual(['early']);
  expect(unforced.facets.coerced).toEqual({ YES: 2, NO: 1, UNKNOWN: 0 });
  expect(unforced.facets.truth).toMatchObject({ FABRICATED: 0, DISPUTED: 1 });
  expect(scene().facets.kinds.ACCUSATION).toBe(3);
});

test('what the address asks for and the record does not have is named once', () => {
  const { unknown, ego } = scene({ focus: 'nobody', selection: { of: 'entity', id: 'nobody' } });
  expect(unknown).toEqual(['nobody']);
  expect(ego).toBeNull();
  expect(scene({ selection: { of: 'tie', id: 'no-tie' } }).unknown).toEqual(['no-tie']);
});

test('around somebody stand all ties of that person, whatever the level', () => {
  const { ego, network } = scene({ focus: 'putna' });
  expect(ego?.centre.id).toBe('putna');
  expect([...network.ties.keys()].toSorted()).toEqual(['early', 'far', 'late']);
});

test('what was moved stands where it was put', () => {
  expect(scene({ pinned: { radek: [3, 4] } }).placeOf('radek')).toEqual({ x: 3, y: 4 });
  expect(scene().placeOf('nobody')).toBeNull();
});

test('the counts beside the filters are those of the record, however little of it is on screen', () => {
  const { network, facets } = scene({ focus: 'radek', hidden: ['kork'] });
  expect([...network.ties.keys()].toSorted()).toEqual(['early', 'late']);
  expect(facets.kinds).toMatchObject({ ACCUSATION: 3, REPLACEMENT: 0 });
  expect(facets.truth).toMatchObject({ FABRICATED: 2, DISPUTED: 1 });
});
