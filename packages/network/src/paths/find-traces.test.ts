import {
  type Day,
  EVERY_TIE,
  type Id,
  TRACE_DIRECTIONS,
  TRACE_ORDERS,
  type TraceQuestion,
} from '@kto-kogo/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tracesByDefinition } from '../testing/by-definition.ts';
import { randomRuns } from '../testing/random-runs.ts';
import { filterArbitrary, firstDaysArbitrary, pairArbitrary, tiesArbitrary } from '../testing/random-ties.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import { type FoundTrace, findTraces } from './find-traces.ts';
import { buildTemporalIndex } from './temporal-index.ts';
import type { TemporalTie } from './temporal-tie.ts';

type Asked = TraceQuestion & { first: number };

const questionArbitrary: fc.Arbitrary<Asked> = fc
  .record({
    ends: pairArbitrary,
    filter: filterArbitrary,
    order: fc.constantFrom(...TRACE_ORDERS),
    direction: fc.constantFrom(...TRACE_DIRECTIONS),
    maxSteps: fc.integer({ min: 1, max: 5 }),
    first: fc.constantFrom(1, 3, 100),
  })
  .map(({ ends: [from, to], ...question }) => ({ from, to, ...question }));

type FirstDays = ReadonlyMap<Id, Day>;

const trace = (ties: readonly TemporalTie[], firstDays: FirstDays, { first, ...question }: Asked) =>
  runAtOnce(findTraces(buildTemporalIndex(ties, firstDays), question, first));
const bare = ({ entities, certain, possible }: FoundTrace) => ({ entities, certain, possible });

/** As the question asks: shortest first; then certain, possible, others; then by id; so many and no more. */
function expected(ties: readonly TemporalTie[], firstDays: FirstDays, question: Asked) {
  const { filter, order, direction, maxSteps, first } = question;
  const options = { filter, isAlong: direction === 'ALONG', isInOrder: order === 'CHRONOLOGICAL' };
  const lengths = Array.from({ length: maxSteps }, (_, index) => index + 1);
  const rank = ({ certain, possible }: { certain: boolean; possible: boolean }) =>
    Number(!certain) + Number(!possible);
  return lengths
    .flatMap((steps) =>
      tracesByDefinition(ties, firstDays, question.from, question.to, { ...options, steps }).sort(
        (a, b) => rank(a) - rank(b),
      ),
    )
    .slice(0, first);
}

describe('findTraces', () => {
  test('agrees with the definition on thousands of random networks', () => {
    fc.assert(
      fc.property(tiesArbitrary, firstDaysArbitrary, questionArbitrary, (ties, firstDays, question) => {
        expect(trace(ties, firstDays, question).map(bare)).toEqual(expected(ties, firstDays, question));
      }),
      { numRuns: randomRuns(4_000) },
    );
  });

  test('its ties join its entities and keep the order it claims', () => {
    fc.assert(
      fc.property(tiesArbitrary, firstDaysArbitrary, questionArbitrary, (ties, firstDays, question) => {
        const byId = new Map(ties.map((tie) => [tie.id, tie]));
        for (const { entities, ties: walked, until, ...order } of trace(ties, firstDays, question)) {
          const chain = walked.flatMap((id) => byId.get(id) ?? []);
          const days = chain.flatMap(({ latest }) => latest ?? []);
          expect(until).toBe(days.sort().at(-1) ?? null);
          const again = { ...question, filter: EVERY_TIE, maxSteps: walked.length };
          expect(trace(chain, firstDays, again).map(bare)).toEqual([{ entities, ...order }]);
        }
      }),
      { numRuns: randomRuns(500) },
    );
  });

  test('the order of the input does not matter', () => {
    fc.assert(
      fc.property(tiesArbitrary, firstDaysArbitrary, questionArbitrary, (ties, firstDays, question) => {
        expect(trace(ties.toReversed(), firstDays, question)).toEqual(trace(ties, firstDays, question));
      }),
    );
  });

  test('without an order the better attested tie is taken', () => {
    const base = {
      kind: 'ACCUSATION',
      truth: 'FABRICATED',
      coerced: 'YES',
      occasion: null,
      madeAt: null,
    } as const;
    const undated = { date: null, earliest: null, latest: null, from: 'a', to: 'b' };
    const ties: TemporalTie[] = [
      { ...base, ...undated, id: '1', standing: 'DISPUTED' },
      { ...base, ...undated, id: '2', standing: 'DOCUMENTED' },
    ];
    const question = {
      from: 'b',
      to: 'a',
      filter: EVERY_TIE,
      order: 'ANY',
      direction: 'EITHER',
      maxSteps: 3,
      first: 5,
    } as const;
    expect(trace(ties, new Map(), question)).toEqual([
      { entities: ['b', 'a'], ties: ['2'], certain: false, possible: false, until: null },
    ]);
  });
});
