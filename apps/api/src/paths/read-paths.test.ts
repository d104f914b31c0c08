import { EVERY_TIE } from '@kto-kogo/domain';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import {
  buildTemporalIndex,
  findCascade,
  findConnections,
  findTraces,
  firstDaysOf,
  type TemporalTie,
  whatConnects,
} from '@kto-kogo/network';
import { describe, expect, test } from 'vitest';
import { packedRecord } from '../testing/packed-record.ts';
import { pagesOf } from '../testing/pages-of-record.ts';
import { inSlices } from './in-slices.ts';
import { currentId, firstArrestIn, hasTie, kindIn } from './paths.ts';
import { readPaths } from './read-paths.ts';

const packed = packedRecord(theRecord);
const ties: TemporalTie[] = theRecord.ties.map((tie) => ({
  ...{ occasion: null, madeAt: null, truth: null, coerced: null },
  ...tie,
}));
const counts = { entities: theRecord.entities.length, ties: ties.length };

/** @param rowsAPage so few that many pages are turned, and end where others do not */
async function read(rowsAPage: number, shares: number[] = []) {
  const page = pagesOf(packed);
  return readPaths({
    readPage: async (...asked) => page(...asked),
    ...{ counts, rowsAPage, onProgress: (share) => shares.push(share) },
  });
}

describe('what is read of the record in pages', () => {
  test.each([7, 100, 10_000])('of %i rows gives the walks of the record', async (rowsAPage) => {
    const { index } = await read(rowsAPage);
    const inMemory = buildTemporalIndex(ties, firstDaysOf(theRecord.entities));
    const options = { filter: EVERY_TIE, until: null, maxWaves: 6, order: 'POSSIBLE' } as const;
    for (const spark of ['kirov-murder', 'yezhov', 'zinoviev-kamenev-trial']) {
      const reach = async (of: typeof index) => [
        ...(await inSlices(findCascade(of, spark, options))).arrivals,
      ];
      expect(await reach(index)).toEqual(await reach(inMemory));
      const question = { from: spark, to: 'tukhachevsky', filter: EVERY_TIE, maxSteps: 4 } as const;
      const trace = (of: typeof index) =>
        inSlices(findTraces(of, { ...question, order: 'ANY', direction: 'EITHER' }, 5));
      expect(await trace(index)).toEqual(await trace(inMemory));
    }
  });

  test('knows of each entity, tie, first arrest and former id', async () => {
    const paths = await read(64);
    for (const { id, kind } of theRecord.entities) expect([id, kindIn(paths, id)]).toEqual([id, kind]);
    for (const { id } of ties) expect([id, hasTie(paths, id)]).toEqual([id, true]);
    for (const id of ['', 'nobody', 'zzz'])
      expect([kindIn(paths, id), hasTie(paths, id)]).toEqual([null, false]);
    for (const { id } of theRecord.entities) {
      const days = theRecord.arrests.flatMap(({ figure, earliest }) =>
        figure === id ? (earliest ?? []) : [],
      );
      expect([id, firstArrestIn(paths, id)]).toEqual([id, days.sort()[0] ?? null]);
    }
    for (const { id, of } of theRecord.aliases) expect(currentId(paths, id)).toBe(of);
    expect(currentId(paths, 'yezhov')).toBe('yezhov');
  });

  test('what connects some is as in the record', async () => {
    const { index } = await read(50);
    const record = {
      nodes: new Map(theRecord.entities.map((entity) => [entity.id, entity])),
      ties: new Map(ties.map((tie) => [tie.id, tie])),
    };
    const of = ['yezhov', 'radek', 'stalin', 'gertik'];
    const { pairs } = await inSlices(findConnections(index, of));
    expect(pairs.map(({ steps, through, direct }) => ({ steps, through, direct }))).toEqual(
      whatConnects(record, of).pairs.map(({ steps, through, direct }) => ({
        ...{ steps, through, direct: direct.map(({ id }) => id) },
      })),
    );
  });

  test('its progress grows from nothing to all', async () => {
    const shares: number[] = [];
    await read(100, shares);
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });
});
