import { type Day, isMarkedDate, keepsTie, type TieFilter } from '@kto-kogo/domain';
import { filtersWithin } from '@kto-kogo/domain/testing';
import { theRecord as record } from '@kto-kogo/graph-seed/testing';
import { buildTemporalIndex, findCascade, findTraces, type TemporalTie } from '@kto-kogo/network';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { readFilter } from '../src/input/read-filter.ts';
import { KEEPS_TIE, TIE_TYPES } from '../src/tie/tie.cypher.ts';
import { type OpenApi, openApi } from './open-api.ts';

/** The meaning of a filter is written three times: in Cypher, for ties in memory, and as numbers for walks. */

const SPARK = 'spark';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'));
});
afterAll(() => api.close());

test('Cypher, memory and walks keep the same ties of the record, whatever the filter', async () => {
  const ties: TemporalTie[] = record.ties.map((tie) => ({
    ...{ occasion: null, madeAt: null, truth: null, coerced: null },
    ...tie,
  }));
  const days = [...new Set(ties.flatMap(({ earliest, latest }) => [earliest, latest]))].filter(
    (day): day is Day => day !== null,
  );
  // Every tie leads from one spark to an end of its own, so that one cascade asks for each of them.
  const star = buildTemporalIndex(
    ties.map((tie) => ({ ...tie, from: SPARK, to: `to-${tie.id}`, occasion: null, madeAt: null })),
    new Map(),
  );
  const ids = (kept: readonly TemporalTie[]) => kept.map(({ id }) => id).sort();

  await fc.assert(
    fc.asyncProperty(filtersWithin(fc.constantFrom(...days)), fc.nat(), async (filter, seed) => {
      const kept = ties.filter((tie) => keepsTie(tie, filter));
      expect(await idsInCypher(filter)).toEqual(ids(kept));

      // A cascade goes along what is dated, in certain order along what is unmarked too, and counts the undated.
      const dated = kept.filter(({ date }) => date !== null);
      const unmarked = dated.filter(({ date }) => date !== null && !isMarkedDate(date));
      const reach = (order: 'POSSIBLE' | 'CERTAIN') =>
        finish(findCascade(star, SPARK, { order, filter, until: null, maxWaves: 1 }));
      const possible = reach('POSSIBLE');
      expect(possible.arrivals.map(({ via }) => via).sort()).toEqual(ids(dated));
      expect(possible.undated).toBe(kept.length - dated.length);
      expect(
        reach('CERTAIN')
          .arrivals.map(({ via }) => via)
          .sort(),
      ).toEqual(ids(unmarked));

      // A trace in any order takes every tie that is kept, dated or not.
      for (const tie of fc.sample(fc.constantFrom(...ties), { numRuns: 20, seed })) {
        const question = { from: SPARK, to: `to-${tie.id}`, filter, maxSteps: 1 };
        const traces = finish(findTraces(star, { ...question, order: 'ANY', direction: 'ALONG' }, 1));
        expect(traces.map((trace) => trace.ties)).toEqual(keepsTie(tie, filter) ? [[tie.id]] : []);
      }
    }),
    { numRuns: 30 },
  );
}, 240_000);

async function idsInCypher(filter: TieFilter): Promise<string[]> {
  const { records } = await api.driver.executeQuery(
    `MATCH (e:Entity)-[t:${TIE_TYPES}]->() WHERE e:KtoKogo AND ${KEEPS_TIE} RETURN t.id AS id`,
    readFilter(toInput(filter)),
  );
  return records.map((row) => String(row.get('id'))).sort();
}

/** A filter as a client sends it. */
function toInput({ kinds, truth, coerced, standing, since, until }: TieFilter) {
  const copy = <Word>(list: readonly Word[] | null) => list && [...list];
  return {
    ...{ kinds: copy(kinds), truth: copy(truth), coerced: copy(coerced), standing: copy(standing) },
    ...{ since, until },
  };
}

function finish<Result>(slices: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = slices.next();
    if (done) return value;
  }
}
