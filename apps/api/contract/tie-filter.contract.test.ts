import {
  type Day,
  factsIn,
  isMarkedDate,
  keepsArrest,
  keepsOnWalk,
  keepsTie,
  type TieFilter,
  type WalkFilter,
} from '@kto-kogo/domain';
import { filtersWithin, walkFiltersWithin } from '@kto-kogo/domain/testing';
import { theRecord as record } from '@kto-kogo/graph-seed/testing';
import {
  type Arrival,
  buildTemporalIndex,
  findCascade,
  findTraces,
  type TemporalTie,
} from '@kto-kogo/network';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readFilter } from '../src/input/read-filter.ts';
import { keepsTie as keepsTieInCypher, TIE_PATTERN } from '../src/tie/tie.cypher.ts';
import { type OpenApi, openApi } from './open-api.ts';

/** The meaning of a filter is written three times: in Cypher, for ties in memory, and as numbers for walks. */

const SPARK = 'spark';

const factsOf = factsIn(record);
const ties = record.ties.map((tie) => ({
  ...{ occasion: null, madeAt: null, truth: null, coerced: null },
  ...tie,
  ...factsOf([tie.from, tie.to], tie.citations),
}));
const arrests = record.arrests.map((arrest) => ({
  ...arrest,
  ...factsOf([arrest.figure], arrest.citations),
}));
const days = fc.constantFrom(
  ...new Set(
    ties.flatMap(({ earliest, latest }) => [earliest, latest]).filter((day): day is Day => day !== null),
  ),
);
/** Those that ties cite, often and seldom. */
const works = [...new Set(ties.flatMap(({ sources }) => sources.map(({ work }) => work)))];
const viaOf = (arrivals: Iterable<Arrival>) => [...arrivals].map(({ via }) => via).sort();
const ids = (kept: readonly { id: string }[]) => kept.map(({ id }) => id).sort();

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'), { pointsPerMinute: 100_000 });
});
afterAll(() => api.close());

test('the API counts the ties and arrests that memory keeps, over all fields of a filter', async () => {
  const COUNTS = `query ($where: TieFilter!, $arrests: ArrestFilter!) {
    ties(where: $where) { totalCount }
    record { network(where: $where, first: 1) { ties { id } omitted } }
    arrests(where: $arrests) { totalCount }
    timeline(where: $where) { counts { count } arrests }
    entity(id: "stalin") { tieCounts(where: $where) { count } ties(where: $where) { totalCount } }
  }`;
  type Counts = {
    ties: { totalCount: number };
    record: { network: { ties: unknown[]; omitted: number } };
    arrests: { totalCount: number };
    timeline: { counts: { count: number }[]; arrests: number }[];
    entity: { tieCounts: { count: number }[]; ties: { totalCount: number } };
  };
  const sum = (counts: readonly { count: number }[]) => counts.reduce((total, { count }) => total + count, 0);
  let narrowed = 0;
  await fc.assert(
    fc.asyncProperty(filtersWithin(days, works), async (filter) => {
      const { kinds: _, truth: __, coerced: ___, ...ofArrests } = filter;
      const answer = await api.ask<Counts>(COUNTS, { where: filter, arrests: ofArrests });
      const kept = ties.filter((tie) => keepsTie(tie, filter));
      const keptArrests = arrests.filter((arrest) => keepsArrest(arrest, filter));
      if (kept.length > 0 && kept.length < ties.length) narrowed += 1;
      expect(answer.ties.totalCount).toBe(kept.length);
      const { network } = answer.record;
      expect(network.ties.length + network.omitted).toBe(kept.length);
      expect(answer.arrests.totalCount).toBe(keptArrests.length);
      const dated = kept.filter(({ earliest }) => earliest !== null);
      expect(sum(answer.timeline.flatMap(({ counts }) => counts))).toBe(dated.length);
      const monthly = answer.timeline.reduce((total, month) => total + month.arrests, 0);
      expect(monthly).toBe(keptArrests.filter(({ earliest }) => earliest !== null).length);
      const ofStalin = kept.filter(({ from, to }) => from === 'stalin' || to === 'stalin');
      expect(answer.entity.ties.totalCount).toBe(ofStalin.length);
      expect(sum(answer.entity.tieCounts)).toBe(ofStalin.length);
    }),
    { numRuns: 50, seed: 1937 },
  );
  // Filters that keep all or nothing say little.
  expect(narrowed).toBeGreaterThan(15);
}, 240_000);

test('Cypher, memory and walks keep the same ties of the record, whatever is asked of the tie itself', async () => {
  // Every tie leads from one spark to an end of its own, so that one cascade asks for each of them.
  const star = buildTemporalIndex(
    ties.map((tie) => ({ ...tie, from: SPARK, to: `to-${tie.id}`, occasion: null, madeAt: null })),
    new Map(),
  );

  await fc.assert(
    fc.asyncProperty(walkFiltersWithin(days), fc.nat(), async (filter, seed) => {
      const kept: TemporalTie[] = ties.filter((tie) => keepsOnWalk(tie, filter));
      expect(await idsInCypher(filter)).toEqual(ids(kept));

      // A cascade goes along what is dated, in certain order along what is unmarked too, and counts the undated.
      const dated = kept.filter(({ date }) => date !== null);
      const unmarked = dated.filter(({ date }) => date !== null && !isMarkedDate(date));
      const reach = (order: 'POSSIBLE' | 'CERTAIN') =>
        finish(findCascade(star, SPARK, { order, filter, until: null, maxWaves: 1 }));
      const possible = reach('POSSIBLE');
      expect(viaOf(possible.arrivals)).toEqual(ids(dated));
      expect(possible.undated).toBe(kept.length - dated.length);
      expect(viaOf(reach('CERTAIN').arrivals)).toEqual(ids(unmarked));

      // A trace in any order takes every tie that is kept, dated or not.
      for (const tie of fc.sample(fc.constantFrom(...ties), { numRuns: 20, seed })) {
        const question = { from: SPARK, to: `to-${tie.id}`, filter, maxSteps: 1 };
        const traces = finish(findTraces(star, { ...question, order: 'ANY', direction: 'ALONG' }, 1));
        expect(traces.map((trace) => trace.ties)).toEqual(keepsOnWalk(tie, filter) ? [[tie.id]] : []);
      }
    }),
    { numRuns: 30 },
  );
}, 240_000);

test('Cypher keeps the very ties that memory keeps, over all fields of a filter', async () => {
  await fc.assert(
    fc.asyncProperty(filtersWithin(days, works), async (filter) => {
      expect(await idsInCypher(filter)).toEqual(ids(ties.filter((tie) => keepsTie(tie, filter))));
    }),
    { numRuns: 50 },
  );
}, 240_000);

async function idsInCypher(filter: WalkFilter & Partial<TieFilter>): Promise<string[]> {
  const where = readFilter(structuredClone(filter) as Parameters<typeof readFilter>[0]);
  const { records } = await api.driver.executeQuery(
    `MATCH (e:Entity)-[t:${TIE_PATTERN}]->() WHERE e:KtoKogo AND ${keepsTieInCypher('$where', where)} RETURN t.id AS id`,
    { where },
  );
  return records.map((row) => String(row.get('id'))).sort();
}

function finish<Result>(slices: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
