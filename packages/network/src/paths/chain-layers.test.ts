import { EVERY_TIE, type Id } from '@kto-kogo/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FirstDays, isCertainWalk, isPossibleWalk, type Step } from '../testing/by-definition.ts';
import { randomRuns } from '../testing/random-runs.ts';
import { firstDaysArbitrary, pairArbitrary, tiesArbitrary } from '../testing/random-ties.ts';
import { runAtOnce } from '../testing/run-at-once.ts';
import { ChainLayers } from './chain-layers.ts';
import { buildTemporalIndex, findEntity } from './temporal-index.ts';
import type { TemporalTie } from './temporal-tie.ts';
import { toTraitFilter } from './traits.ts';
import type { WalkOrder } from './walk-order.ts';

const searchArbitrary = fc.record({
  ends: pairArbitrary,
  order: fc.constantFrom<WalkOrder>('ANY', 'POSSIBLE', 'CERTAIN'),
  isAlong: fc.boolean(),
  length: fc.integer({ min: 1, max: 4 }),
});
type Search = typeof searchArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** Or walking chains would take ways that lead nowhere, of which there can be very many. */
test('layers hold whom ordered walks pass, nobody from whom no walk leads on in order, and are none where there is no walk', () => {
  fc.assert(
    fc.property(tiesArbitrary, firstDaysArbitrary, searchArbitrary, (ties, firstDays, search) => {
      const [from] = search.ends;
      const layers = layersOf(ties, firstDays, search);
      const walks = [...walksFrom(from, search.length, ties, firstDays, search)];
      expect(layers !== null).toBe(walks.length > 0);
      for (const walk of walks) {
        for (const [place, entity] of walk.slice(1).entries()) expect(layers?.[place]).toContain(entity);
      }
      for (const [place, entities] of (layers ?? []).entries()) {
        for (const entity of entities) {
          const further = walksFrom(entity, search.length - place - 1, ties, firstDays, search);
          expect({ place, entity, leadsOn: !further.next().done }).toEqual({ place, entity, leadsOn: true });
        }
      }
    }),
    { numRuns: randomRuns(5_000) },
  );
});

function layersOf(ties: readonly TemporalTie[], firstDays: FirstDays, search: Search): Id[][] | null {
  const { ends, order, isAlong, length } = search;
  const index = buildTemporalIndex(ties, firstDays);
  const [from = -1, to = -1] = ends.map((id) => findEntity(index, id));
  if (from < 0 || to < 0) return null;
  const question = { index, isAlong, from, to, filter: toTraitFilter(EVERY_TIE, order), isCited: null };
  const layers = runAtOnce(new ChainLayers(question, order).ofLength(length));
  return layers?.map(({ entities }) => entities.map((entity) => index.entities.ids.at(entity))) ?? null;
}

/** The entities of every ordered walk of so many ties to the end of the chain, that passes neither of its ends. */
function* walksFrom(
  start: Id,
  length: number,
  ties: readonly TemporalTie[],
  firstDays: FirstDays,
  { ends: [from, to], order, isAlong }: Search,
): Generator<Id[]> {
  yield* grow([], [start]);

  function* grow(walk: readonly Step[], entities: Id[]): Generator<Id[]> {
    const at = entities.at(-1) ?? start;
    if (walk.length === length && at === to) yield entities;
    if (walk.length === length || at === to) return;
    for (const tie of ties) {
      const longer = [...walk, { tie, from: at }];
      const others = [...(tie.from === at ? [tie.to] : []), ...(tie.to === at && !isAlong ? [tie.from] : [])];
      for (const other of others) {
        if (other !== from && isOrdered(longer)) yield* grow(longer, [...entities, other]);
      }
    }
  }

  function isOrdered(walk: readonly Step[]): boolean {
    return order === 'ANY' || (order === 'POSSIBLE' ? isPossibleWalk : isCertainWalk)(walk, firstDays);
  }
}
