import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pairArbitrary, tiesArbitrary } from '../testing/random-ties.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import { EVERY_TIE } from '../tie-filter.ts';
import { findRelaxations } from './find-relaxations.ts';
import { findTraces, type TraceQuestion } from './find-traces.ts';
import { buildTemporalIndex } from './temporal-index.ts';

const MAX_STEPS = 5;
const questionArbitrary: fc.Arbitrary<TraceQuestion> = fc
  .record({
    ends: pairArbitrary,
    kinds: fc.subarray([...EVERY_TIE.kinds]),
    order: fc.constantFrom('ANY', 'CHRONOLOGICAL'),
    direction: fc.constantFrom('EITHER', 'ALONG'),
    maxSteps: fc.integer({ min: 1, max: MAX_STEPS }),
  })
  .map(({ ends: [from, to], kinds, ...question }) => ({
    ...{ from, to, first: 3 },
    ...question,
    filter: { ...EVERY_TIE, kinds },
  }));

test('each relaxation finds what it says, loosens the least first, and none is offered needlessly', () => {
  fc.assert(
    fc.property(tiesArbitrary, questionArbitrary, (ties, asked) => {
      const index = buildTemporalIndex(ties);
      const trace = (question: TraceQuestion) => runAtOnce(findTraces(index, question));
      fc.pre(trace(asked).length === 0);
      const relaxations = runAtOnce(findRelaxations(index, asked, MAX_STEPS));
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
    { numRuns: 200 },
  );
});
