import { compareText, type Day, EVERY_TIE, type Id, UNDATED } from '@kto-kogo/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cascadeByDefinition, cascadeByRounds } from '../testing/by-definition.ts';
import { randomRuns } from '../testing/random-runs.ts';
import {
  dayArbitrary,
  entityArbitrary,
  filterArbitrary,
  firstDaysArbitrary,
  manyTiesArbitrary,
  tiesArbitrary,
} from '../testing/random-ties.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import type { Arrival } from './arrivals.ts';
import { type CascadeOptions, findCascade } from './find-cascade.ts';
import { buildTemporalIndex } from './temporal-index.ts';
import type { TemporalTie } from './temporal-tie.ts';

const ALL: CascadeOptions = { order: 'POSSIBLE', filter: EVERY_TIE, until: null, maxWaves: 6 };

const optionsArbitrary: fc.Arbitrary<CascadeOptions> = fc.record({
  order: fc.constantFrom('POSSIBLE', 'CERTAIN'),
  filter: filterArbitrary,
  until: fc.option(dayArbitrary, { nil: null }),
  maxWaves: fc.integer({ min: 1, max: 5 }),
});

function reach(
  ties: readonly TemporalTie[],
  firstDays: ReadonlyMap<Id, Day>,
  spark: Id,
  options = ALL,
): Arrival[] {
  const { arrivals } = runAtOnce(findCascade(buildTemporalIndex(ties, firstDays), spark, options));
  return [...arrivals].sort((a, b) => (a.entity < b.entity ? -1 : 1));
}

const daysOf = (arrivals: readonly Arrival[]) => new Map(arrivals.map(({ entity, on }) => [entity, on]));
const certainOnes = (arrivals: readonly Arrival[]) =>
  arrivals.filter(({ certain }) => certain).map(({ entity }) => entity);

/** A tie with a date that allows one day of those it allowed before. */
function narrow(tie: TemporalTie, share: number): TemporalTie {
  if (tie.earliest === null || tie.latest === null) return tie;
  const span = Number(tie.latest.slice(-2)) - Number(tie.earliest.slice(-2));
  const day = `1937-06-0${Number(tie.earliest.slice(-2)) + Math.round(share * span)}`;
  return { ...tie, date: tie.date?.endsWith('?') ? `${day}?` : day, earliest: day, latest: day };
}

describe('findCascade', () => {
  test('agrees with the definition on thousands of random networks', () => {
    fc.assert(
      fc.property(
        tiesArbitrary,
        firstDaysArbitrary,
        entityArbitrary,
        optionsArbitrary,
        (ties, firstDays, spark, options) => {
          const expected = cascadeByDefinition(ties, firstDays, spark, options);
          expect(reach(ties, firstDays, spark, options)).toEqual(expected);
        },
      ),
      { numRuns: randomRuns(4_000) },
    );
  });

  test('where walks are too many to look at each, whom it reaches, when, in which wave and whether for certain', () => {
    fc.assert(
      fc.property(
        manyTiesArbitrary,
        firstDaysArbitrary,
        entityArbitrary,
        optionsArbitrary,
        (ties, firstDays, spark, options) => {
          const arrivals = reach(ties, firstDays, spark, options);
          const bare = arrivals.map(({ via: _, from: __, ...arrival }) => arrival);
          expect(bare).toEqual(cascadeByRounds(ties, firstDays, spark, options));
          // The tie that each is reached by leads from whom it says to it, on that day.
          const byId = new Map(ties.map((tie) => [tie.id, tie]));
          for (const { via, from, entity, on } of arrivals) {
            const tie = byId.get(via);
            expect(tie?.to).toBe(entity);
            expect([tie?.from, tie?.occasion, tie?.madeAt]).toContain(from);
            expect(String(tie?.latest) >= on && String(tie?.earliest) <= on).toBe(true);
          }
        },
      ),
      { numRuns: randomRuns(4_000) },
    );
  });

  test('whom a certain walk reaches, a possible one reaches, and no later', () => {
    fc.assert(
      fc.property(tiesArbitrary, firstDaysArbitrary, entityArbitrary, (ties, firstDays, spark) => {
        const possible = reach(ties, firstDays, spark);
        const certain = reach(ties, firstDays, spark, { ...ALL, order: 'CERTAIN' });
        expect(certain.map(({ entity }) => entity)).toEqual(certainOnes(possible));
        for (const { entity, on } of certain)
          expect(compareText(daysOf(possible).get(entity) ?? '', on)).not.toBe(1);
      }),
    );
  });

  test('narrowing a date reaches nobody new and loses nobody reached for certain', () => {
    fc.assert(
      fc.property(
        tiesArbitrary,
        firstDaysArbitrary,
        entityArbitrary,
        fc.nat(),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ties, firstDays, spark, which, share) => {
          const narrowed = ties.map((tie, index) =>
            index === which % ties.length ? narrow(tie, share) : tie,
          );
          const [before, after] = [reach(ties, firstDays, spark), reach(narrowed, firstDays, spark)];
          const known = daysOf(before);
          expect(after.filter(({ entity }) => !known.has(entity))).toEqual([]);
          expect(certainOnes(after)).toEqual(expect.arrayContaining(certainOnes(before)));
        },
      ),
      { numRuns: randomRuns(500) },
    );
  });

  test('one more tie makes no arrival later', () => {
    fc.assert(
      fc.property(
        tiesArbitrary,
        tiesArbitrary,
        firstDaysArbitrary,
        entityArbitrary,
        (ties, [more], firstDays, spark) => {
          fc.pre(more !== undefined && !ties.some(({ id }) => id === more.id));
          const after = daysOf(reach([...ties, ...(more === undefined ? [] : [more])], firstDays, spark));
          for (const { entity, on } of reach(ties, firstDays, spark)) {
            expect(compareText(after.get(entity) ?? UNDATED, on)).toBeLessThanOrEqual(0);
          }
        },
      ),
      { numRuns: randomRuns(500) },
    );
  });

  test('nothing leaves a trial before its first day, and for certain only what is dated from then on', () => {
    const accusation = {
      kind: 'ACCUSATION',
      standing: 'DOCUMENTED',
      truth: 'FABRICATED',
      coerced: 'YES',
      from: 'a',
      occasion: 'trial',
      madeAt: null,
    } as const;
    const between = (earliest: Day, latest: Day) => ({ date: `${earliest}/${latest}`, earliest, latest });
    const ties: TemporalTie[] = [
      { ...accusation, id: '1', to: 'before', ...between('1937-06-01', '1937-06-04') },
      { ...accusation, id: '2', to: 'about', ...between('1937-06-03', '1937-06-07') },
      { ...accusation, id: '3', to: 'within', ...between('1937-06-05', '1937-06-05') },
      { ...accusation, id: '4', from: 'about', to: 'next', ...between('1937-06-04', '1937-06-04') },
    ];
    const firstDays = new Map([['trial', '1937-06-05']]);
    const from = { from: 'trial', on: '1937-06-05', wave: 1 };
    expect(reach(ties, firstDays, 'trial')).toEqual([
      { entity: 'about', via: '2', ...from, certain: false },
      { entity: 'within', via: '3', ...from, certain: true },
    ]);
    expect(reach(ties, firstDays, 'a').map(({ entity, on }) => [entity, on])).toEqual([
      ['about', '1937-06-03'],
      ['before', '1937-06-01'],
      ['next', '1937-06-04'],
      ['within', '1937-06-05'],
    ]);
  });

  test('the order of the input does not matter', () => {
    const shuffled = tiesArbitrary.chain((ties) =>
      fc.tuple(fc.constant(ties), fc.shuffledSubarray(ties, { minLength: ties.length })),
    );
    fc.assert(
      fc.property(shuffled, firstDaysArbitrary, entityArbitrary, ([ties, others], firstDays, spark) => {
        expect(reach(others, firstDays, spark)).toEqual(reach(ties, firstDays, spark));
      }),
    );
  });

  test('counts the undated ties that nothing could go along', () => {
    const undated = { date: null, earliest: null, latest: null };
    const base = { kind: 'ACCUSATION', standing: 'REPORTED', truth: 'FABRICATED', coerced: 'YES' } as const;
    const day = { date: '1937-06-01', earliest: '1937-06-01', latest: '1937-06-01' };
    const ties: TemporalTie[] = [
      { ...base, ...day, id: '1', from: 'a', to: 'b', occasion: null, madeAt: null },
      { ...base, ...undated, id: '2', from: 'b', to: 'c', occasion: 'a', madeAt: null },
      { ...base, ...undated, id: '3', from: 'c', to: 'd', occasion: null, madeAt: null },
    ];
    const cascade = (filter = EVERY_TIE) =>
      runAtOnce(findCascade(buildTemporalIndex(ties, new Map()), 'a', { ...ALL, filter }));
    const { arrivals, undated: count } = cascade();
    expect([...arrivals]).toMatchObject([{ entity: 'b', wave: 1, certain: true }]);
    expect(count).toBe(1);
    // A bounded span asks for a date, so there is none that could have been walked.
    expect(cascade({ ...EVERY_TIE, until: '1937-12-31' }).undated).toBe(0);
  });
});
