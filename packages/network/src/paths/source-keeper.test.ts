import { EVERY_TIE, type Id, type SourceFilter, type SourceTraits } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomRuns } from '../testing/random-runs.ts';
import { entityArbitrary, firstDaysArbitrary, pairArbitrary, tiesArbitrary } from '../testing/random-ties.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import { EvidenceWriter, evidenceOf } from './evidence.ts';
import { findCascade } from './find-cascade.ts';
import { findTraces } from './find-traces.ts';
import { buildTemporalIndex, type TemporalIndex } from './temporal-index.ts';
import type { TemporalTie } from './temporal-tie.ts';

const CHRONICLE: SourceTraits = { work: 'chronicle', tier: 'PRIMARY', read: 'READ' };
const GOSSIP: SourceTraits = { work: 'gossip', tier: 'WEAK', read: 'NOT_READ' };
const CITED = [[], [CHRONICLE], [GOSSIP], [CHRONICLE, GOSSIP]];

/** Each tie with what it cites, and the filter, with whether it keeps what cites these. */
const citedArbitrary = fc.record({
  cites: fc.array(fc.constantFrom(...CITED), { minLength: 13, maxLength: 13 }),
  asked: fc.constantFrom<[Partial<SourceFilter>, SourceTraits]>(
    [{ works: ['chronicle'] }, CHRONICLE],
    [{ tier: ['WEAK', 'CONTESTED'] }, GOSSIP],
    [{ tier: ['PRIMARY'], read: ['READ'] }, CHRONICLE],
  ),
});

function withSources(
  index: TemporalIndex,
  ties: readonly TemporalTie[],
  cites: readonly SourceTraits[][],
): TemporalIndex {
  const writer = new EvidenceWriter();
  const of = new Map<Id, SourceTraits[]>(ties.map(({ id }, at) => [id, cites[at] ?? []]));
  const numbers = ties.map((_, tie) => writer.numberOf(evidenceOf(0, of.get(index.tieIds.at(tie)) ?? [])));
  return { ...index, evidence: Uint32Array.from(numbers), evidenceTable: writer.finish() };
}

test('walks that may take only what cites such a source are those through the ties that do', () => {
  fc.assert(
    fc.property(
      tiesArbitrary,
      firstDaysArbitrary,
      entityArbitrary,
      pairArbitrary,
      citedArbitrary,
      (ties, firstDays, spark, [from, to], { cites, asked: [sources, kept] }) => {
        const all = withSources(buildTemporalIndex(ties, firstDays), ties, cites);
        const some = buildTemporalIndex(
          ties.filter((_, at) => cites[at]?.includes(kept)),
          firstDays,
        );
        const filter = { ...EVERY_TIE, ...sources };
        const cascade = (index: TemporalIndex, asked: typeof filter) => {
          const options = { order: 'POSSIBLE', filter: asked, until: null, maxWaves: 5 } as const;
          const { arrivals, undated } = runAtOnce(findCascade(index, spark, options));
          return { arrivals: [...arrivals], undated };
        };
        expect(cascade(all, filter)).toEqual(cascade(some, EVERY_TIE));
        const traces = (index: TemporalIndex, asked: typeof filter) => {
          const question = { from, to, order: 'ANY', direction: 'EITHER', maxSteps: 4 } as const;
          return runAtOnce(findTraces(index, { ...question, filter: asked }, 3));
        };
        expect(traces(all, filter)).toEqual(traces(some, EVERY_TIE));
      },
    ),
    { numRuns: randomRuns(1_000) },
  );
});
