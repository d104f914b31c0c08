import {
  COERCED,
  ENTITY_KINDS,
  FATES,
  HANDS,
  HELD_SPHERES,
  type PersonTraits,
  READINGS,
  type SourceTraits,
  STANDINGS,
  TIE_KINDS,
  TIERS,
  type TieFilter,
  type TieSummary,
  TRUTHS,
} from '@kto-kogo/domain';
import { filtersWithin } from '@kto-kogo/domain/testing';
import fc from 'fast-check';
import { type Network, toNetwork } from '../network.ts';
import type { NetworkNode } from '../parts.ts';

/** Networks, ties and filters for the property tests: small, so that ties meet and parallel ones are common. */

const IDS = ['bukharin', 'kirov', 'radek', 'stalin', 'yagoda', 'yezhov', 'zinoviev'];
const id = fc.constantFrom(...IDS);
const day = fc.constantFrom('1934-12-01', '1936-08-19', '1936-08-24', '1937-06-11', '1938-03-02');

const node: fc.Arbitrary<NetworkNode> = fc.record({
  id,
  kind: fc.constantFrom(...ENTITY_KINDS),
  name: fc.constant('A name'),
  shortName: fc.constant('Name'),
  date: fc.constant(null),
  earliest: fc.constant(null),
  fate: fc.constant(null),
  hasHand: fc.boolean(),
  spheres: fc.constant([]),
});

export const personArbitrary: fc.Arbitrary<PersonTraits> = fc.record({
  fate: fc.constantFrom(...FATES.slice(0, 3)),
  hand: fc.constantFrom(...HANDS),
  spheres: fc.subarray([...HELD_SPHERES], { minLength: 1, maxLength: 2 }),
});
export const WORKS = ['conquest', 'kotkin', 'rogovin'];
const source: fc.Arbitrary<SourceTraits> = fc.record({
  work: fc.constantFrom(...WORKS),
  tier: fc.constantFrom(...TIERS),
  read: fc.constantFrom(...READINGS),
});

export const tieArbitrary: fc.Arbitrary<TieSummary> = fc
  .record({
    id: fc.integer({ min: 0, max: 40 }).map((number) => `tie-${number}`),
    kind: fc.constantFrom(...TIE_KINDS),
    from: id,
    to: id,
    standing: fc.constantFrom(...STANDINGS),
    truth: fc.constantFrom(...TRUTHS),
    coerced: fc.constantFrom(...COERCED),
    days: fc.option(fc.tuple(day, day), { nil: null }),
    people: fc.array(personArbitrary, { maxLength: 2 }),
    sources: fc.array(source, { minLength: 1, maxLength: 3 }),
  })
  .map(({ days, truth, coerced, ...tie }) => {
    const [earliest = null, latest = null] = days?.toSorted() ?? [];
    const isAccusation = tie.kind === 'ACCUSATION';
    const said = { truth: isAccusation ? truth : null, coerced: isAccusation ? coerced : null };
    return { ...tie, ...said, date: earliest, earliest, latest, statement: 'A sentence.' };
  });

export const networkArbitrary: fc.Arbitrary<Network> = fc
  .tuple(
    fc.uniqueArray(node, { selector: (each) => each.id }),
    fc.uniqueArray(tieArbitrary, { selector: (each) => each.id, maxLength: 30 }),
  )
  .map(([nodes, ties]) => toNetwork(nodes, ties));

export const filterArbitrary: fc.Arbitrary<TieFilter> = filtersWithin(day, WORKS);

export const idArbitrary = id;
