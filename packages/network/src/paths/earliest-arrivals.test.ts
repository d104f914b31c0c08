import { EVERY_TIE } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstDaysArbitrary, manyTiesArbitrary } from '../testing/random-ties.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import type { Arrival } from './arrivals.ts';
import { earliestArrivals } from './earliest-arrivals.ts';
import { findCascade } from './find-cascade.ts';
import { buildTemporalIndex } from './temporal-index.ts';

const OPTIONS = { order: 'POSSIBLE', filter: EVERY_TIE, until: null, maxWaves: 20 } as const;

test('of a cascade as many as are asked for, none later than one left out, and with each what leads to it', () => {
  fc.assert(
    fc.property(
      manyTiesArbitrary,
      firstDaysArbitrary,
      fc.integer({ min: 1, max: 12 }),
      (ties, firstDays, count) => {
        const spark = ties[0]?.from ?? '';
        const reach = runAtOnce(findCascade(buildTemporalIndex(ties, firstDays), spark, OPTIONS));
        const all = [...reach.arrivals];
        const given = runAtOnce(earliestArrivals(all, count));
        expect(given).toHaveLength(Math.min(count, all.length));
        expect(given).toEqual(all.filter((each) => given.includes(each)));
        const [last = ''] = given
          .map(({ on }) => on)
          .sort()
          .reverse();
        const isEarly = ({ on }: Arrival) => on < last;
        expect(given.filter(isEarly)).toEqual(all.filter(isEarly));
        const known = new Set([spark, ...given.map(({ entity }) => entity)]);
        for (const { from } of given) expect(known).toContain(from);
      },
    ),
  );
});
