import { COERCED, type Day, EVERY_TIE, type Id, STANDINGS, TRUTHS, type WalkFilter } from '@kto-kogo/domain';
import { walkFiltersWithin } from '@kto-kogo/domain/testing';
import fc from 'fast-check';
import type { TemporalTie } from '../paths/temporal-tie.ts';

/** Small dated networks for the property tests: few entities and few days, so that walks meet, tie and miss each other by a day. */

const ENTITIES = ['a', 'b', 'c', 'd', 'e', 'f'];
const DAYS: Day[] = Array.from({ length: 9 }, (_, index) => `1937-06-0${index + 1}`);

export const entityArbitrary = fc.constantFrom(...ENTITIES);
export const dayArbitrary = fc.constantFrom(...DAYS);
/** Any two different ones. */
export const pairArbitrary = fc.tuple(entityArbitrary, entityArbitrary).filter(([from, to]) => from !== to);

const dates = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ date: null, earliest: null, latest: null }) },
  {
    weight: 9,
    arbitrary: fc
      .record({ one: dayArbitrary, other: dayArbitrary, mark: fc.constantFrom('', '', '', '?') })
      .map(({ one, other, mark }) => {
        const [earliest, latest] = one < other ? [one, other] : [other, one];
        const date = earliest === latest ? earliest : `${earliest}/${latest}`;
        return { date: `${date}${mark}`, earliest, latest };
      }),
  },
);

const NOT_SAID = { truth: null, coerced: null, occasion: null, madeAt: null };

const tieArbitrary: fc.Arbitrary<TemporalTie> = fc
  .record({
    id: fc.integer({ min: 10, max: 99 }).map((number) => `tie-${number}`),
    kind: fc.constantFrom('ACCUSATION', 'ACCUSATION', 'CONSEQUENCE', 'REPLACEMENT'),
    ends: pairArbitrary,
    occasion: fc.option(entityArbitrary, { nil: null }),
    madeAt: fc.option(entityArbitrary, { nil: null }),
    standing: fc.constantFrom(...STANDINGS),
    truth: fc.constantFrom(...TRUTHS),
    coerced: fc.constantFrom(...COERCED),
    when: dates,
  })
  .map(({ ends: [from, to], when, truth, coerced, occasion, madeAt, ...tie }) => {
    const said = tie.kind === 'ACCUSATION' ? { truth, coerced, occasion, madeAt } : NOT_SAID;
    return { ...tie, from, to, ...when, ...said };
  });

export const tiesArbitrary = fc.uniqueArray(tieArbitrary, {
  selector: ({ id }) => id,
  maxLength: 13,
  size: 'max',
});

/** So many that the walks through them cannot be counted: entities are left again and again, each time from an earlier day. */
export const manyTiesArbitrary = fc
  .array(tieArbitrary, { minLength: 20, maxLength: 80, size: 'max' })
  .map((ties) => ties.map((tie, number) => ({ ...tie, id: `tie-${100 + number}` })));

/** The first days of dated events: some of the entities, whatever their ties. */
export const firstDaysArbitrary: fc.Arbitrary<ReadonlyMap<Id, Day>> = fc
  .uniqueArray(fc.tuple(entityArbitrary, dayArbitrary), { selector: ([entity]) => entity })
  .map((days) => new Map(days));

/** Most restrict nothing: those that do leave few walks to compare. */
export const filterArbitrary: fc.Arbitrary<WalkFilter> = fc.oneof(
  { weight: 2, arbitrary: fc.constant(EVERY_TIE) },
  { weight: 1, arbitrary: walkFiltersWithin(dayArbitrary) },
);
