import { EVERY_TIE, TIE_KINDS, TRACE_DIRECTIONS, TRACE_ORDERS, type TraceQuestion } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomRuns } from '../testing/random-runs.ts';
import { firstDaysArbitrary, pairArbitrary, tiesArbitrary } from '../testing/random-ties.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import { findRelaxations } from './find-relaxations.ts';
import { findTraces } from './find-traces.ts';
import { buildTemporalIndex } from './temporal-index.ts';

const MAX_STEPS = 5;
const FIRST = 3;
const questionArbitrary: fc.Arbitrary<TraceQuestion> = fc
  .record({
    ends: pairArbitrary,
    kinds: fc.option(fc.subarray([...TIE_KINDS]), { nil: null }),
    order: fc.constantFrom(...TRACE_ORDERS),
    direction: fc.constantFrom(...TRACE_DIRECTIONS),
    maxSteps: fc.integer({ min: 1, max: MAX_STEPS }),
  })
  .map(({ ends: [from, to], kinds, ...question }) => ({
    ...{ from, to },
    ...question,
    filter: { ...EVERY_TIE, kinds },
  }));

test('each relaxation finds what it says, loosens the least first, and none is offered needlessly', () => {
  fc.assert(
    fc.property(tiesArbitrary, firstDaysArbitrary, questionArbitrary, (ties, firstDays, asked) => {
      const index = buildTemporalIndex(ties, firstDays);
      const trace = (question: TraceQuestion) => runAtOnce(findTraces(index, question, FIRST));
      fc.pre(trace(asked).length === 0);
      const relaxations = runAtOnce(findRelaxations(index, asked, { maxSteps: MAX_STEPS, first: FIRST }));
      const sizes = relaxations.map(({ loosened }) => loosened.length);
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
      for (const { question, traces, loosened } of relaxations) {
        expect(trace(question)).toHaveLength(traces);
        expect(traces).toBeGreaterThan(0);
        // Take one loosening back, and there is none.
        for (const each of loosened) {
          const tighter = { ...question, [each]: asked[each === 'kinds' ? 'filter' : each] };
          if (each === 'kinds') tighter.filter = asked.filter;
          expect(trace(tighter)).toHaveLength(0);
        }
      }
      const loosest = {
        ...asked,
        filter: EVERY_TIE,
        order: 'ANY',
        direction: 'EITHER',
        maxSteps: MAX_STEPS,
      } as const;
      expect(relaxations.length > 0).toBe(trace(loosest).length > 0);
    }),
    { numRuns: randomRuns(200) },
  );
});
