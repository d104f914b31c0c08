import { EVERY_TIE } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { randomRuns } from '../testing/random-runs.ts';
import { firstDaysArbitrary, pairArbitrary, tiesArbitrary } from '../testing/random-ties.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import { findCascade } from './find-cascade.ts';
import { findTraces } from './find-traces.ts';
import { buildTemporalIndex, type TemporalIndex } from './temporal-index.ts';

/** A question about two entities, of either kind. */
const questionArbitrary = fc.record({
  ends: pairArbitrary,
  isTrace: fc.boolean(),
  order: fc.constantFrom('ANY', 'CHRONOLOGICAL'),
});
type Question = typeof questionArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

function* ask(index: TemporalIndex, { ends: [from, to], isTrace, order }: Question) {
  const asked = { filter: EVERY_TIE, maxSteps: 4, direction: 'EITHER' } as const;
  if (isTrace) return yield* findTraces(index, { from, to, order, ...asked }, 3);
  const options = { filter: EVERY_TIE, order: 'POSSIBLE', until: null, maxWaves: 5 } as const;
  return [...(yield* findCascade(index, from, options)).arrivals];
}

test('an answer does not depend on what was asked before', () => {
  fc.assert(
    fc.property(
      tiesArbitrary,
      firstDaysArbitrary,
      fc.array(questionArbitrary, { maxLength: 5 }),
      (ties, firstDays, questions) => {
        const shared = buildTemporalIndex(ties, firstDays);
        for (const question of questions) {
          const alone = buildTemporalIndex(ties, firstDays);
          expect(runAtOnce(ask(shared, question))).toEqual(runAtOnce(ask(alone, question)));
        }
      },
    ),
    { numRuns: randomRuns(500) },
  );
});
