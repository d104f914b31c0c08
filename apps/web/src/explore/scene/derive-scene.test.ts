import { OPENING_VIEW, type View } from '@kto-kogo/address';
import type { TieSummary } from '@kto-kogo/domain';
import { sampleAccusation, sampleSubject } from '@kto-kogo/domain/testing';
import { toNetwork } from '@kto-kogo/network';
import { sampleNode } from '@kto-kogo/network/testing';
import { expect, test } from 'vitest';
import type { ExplorerRecord } from '../../record/network/explorer-record.ts';
import { WHOLE } from '../../record/network/testing/whole.ts';
import { deriveScene } from './derive-scene.ts';

const year = { date: '1937', earliest: '1937-01-01', latest: '1937-12-31' };
const accusation = (id: string, from: string, to: string, change: Partial<TieSummary> = {}) =>
  sampleAccusation(from, to, { id, ...year, ...change });

const nodes = ['radek', 'putna', 'kork'].map((id) => sampleNode(id));
const record: ExplorerRecord = {
  ...WHOLE,
  version: '1',
  subject: sampleSubject(),
  network: toNetwork(nodes, [
    accusation('late', 'radek', 'putna', { date: '1938', earliest: '1938-01-01', latest: '1938-12-31' }),
    accusation('early', 'putna', 'radek', { coerced: 'NO', truth: 'DISPUTED' }),
    accusation('far', 'putna', 'kork'),
  ]),
  arrests: [],
  works: new Map(),
  ties: new Map(),
  people: {
    tied: new Set(['radek', 'putna', 'kork']),
    most: new Set(['radek', 'putna']),
    all: new Set(['radek', 'putna', 'kork']),
  },
};
const scene = (change: Partial<View> = {}) => deriveScene(record, { ...OPENING_VIEW, ...change });

test('the kept ties are those of the filters, oldest first; the level thins the drawing alone', () => {
  for (const level of ['most', 'all'] as const) {
    expect(scene({ level }).kept.map(({ id }) => id)).toEqual(['early', 'far', 'late']);
  }
  expect([...scene().network.ties.keys()].toSorted()).toEqual(['early', 'late']);
  expect([...scene({ level: 'all' }).network.ties.keys()].toSorted()).toEqual(['early', 'far', 'late']);
});

test('a row of the filters counts the ties of the whole record, also those that are not on screen', () => {
  const unforced = scene({ filter: { ...OPENING_VIEW.filter, coerced: ['NO'] } });
  expect(unforced.kept.map(({ id }) => id)).toEqual(['early']);
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

test('around somebody, and without the hidden, key and table count the same', () => {
  const { kept, facets } = scene({ focus: 'putna', hidden: ['kork'] });
  expect(kept.map(({ id }) => id)).toEqual(['early', 'late']);
  expect(facets.kinds).toMatchObject({ ACCUSATION: 2, REPLACEMENT: 0 });
  expect(facets.truth).toMatchObject({ FABRICATED: 1, DISPUTED: 1 });
});

test('a selected tie that the filters hold back is drawn, and counted nowhere', () => {
  const filter = { ...OPENING_VIEW.filter, coerced: ['NO' as const] };
  const { kept, network, away } = scene({ filter, selection: { of: 'tie', id: 'late' } });
  expect(kept.map(({ id }) => id)).toEqual(['early']);
  expect([...network.ties.keys()].toSorted()).toEqual(['early', 'late']);
  expect([...away]).toEqual(['late']);
});

test('a selection marks itself with its ties and their ends', () => {
  expect(scene().marked).toBeNull();
  expect(scene({ selection: { of: 'entity', id: 'radek' } }).marked).toEqual(
    new Set(['late', 'early', 'radek', 'putna']),
  );
  const month = { of: 'month', id: '1937-05' } as const;
  expect(scene({ selection: month }).marked).toBeNull();
  expect(scene({ selection: { of: 'several', ids: ['radek', 'kork'], shown: 'list' } }).marked).toEqual(
    new Set(['radek', 'kork']),
  );
});
