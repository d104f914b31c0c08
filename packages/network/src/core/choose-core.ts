import type { TieFilter } from '@kto-kogo/domain';
import { FirstInOrder } from '../claims/first-in-order.ts';
import { keeperOf } from '../networks/keeper.ts';
import { FIELDS, JUDGED_A_SLICE, OTHER } from '../paths/rows.ts';
import type { TemporalIndex } from '../paths/temporal-index.ts';
import { GrowingCore } from './growing-core.ts';
import type { Ranking } from './rank-entities.ts';

/** By numbers: entities in the order in which they were chosen, ties in none. */
export type Core = { entities: readonly number[]; ties: readonly number[] };

export type CoreQuestion = {
  /** The numbers of what it is chosen around. */
  around: readonly number[];
  /** How many rings of neighbours come before the ranking. */
  depth: number;
  /** How many ties it may have, and how many entities. */
  first: number;
  /** Which ties come first; null where none does. */
  where: TieFilter | null;
};

/**
 * Chooses the core: what is asked for, its neighbours ring by ring, then by rank, until something does not fit. Where not all ties of
 * the first ring fit, those to the centres come before those among neighbours. Ties that a filter does not keep come last, with what has room.
 * Yields between slices of work.
 */
export function* chooseCore(
  index: TemporalIndex,
  ranking: Ranking,
  { around, depth, first, where }: CoreQuestion,
): Generator<void, Core> {
  const core = new GrowingCore(index, first, where === null ? null : keeperOf(index, where));
  if (yield* addRings(index, ranking, { around, depth, first }, core)) {
    yield* addAll(core, ranking.order, (entity) => core.add(entity));
    if (where !== null) yield* addAll(core, ranking.order, (entity) => core.addOthers(entity));
  }
  core.release();
  return { entities: core.entities, ties: core.ties };
}

/** @returns whether all of them fitted */
function* addRings(
  index: TemporalIndex,
  ranking: Ranking,
  { around, depth, first }: Omit<CoreQuestion, 'where'>,
  core: GrowingCore,
): Generator<void, boolean> {
  const centres = [...new Set(around)];
  const fits = centres.map((centre) => core.addCentre(centre));
  if (fits.includes(false)) return false;
  const reached = index.workspace.lend();
  const rings = [centres];
  for (const centre of centres) reached[centre] = 1;
  let isWhole = true;
  while (isWhole && rings.length <= depth) {
    const ring = yield* nextRing(index, rings.at(-1) ?? [], reached);
    rings.push(ring);
    // Of one more than may be one does not fit.
    const inOrder = yield* foremost(
      ring,
      first + 1,
      (a, b) =>
        (reached[b] ?? 0) - (reached[a] ?? 0) || (ranking.counts[b] ?? 0) - (ranking.counts[a] ?? 0) || a - b,
    );
    isWhole =
      (rings.length > 2 || (yield* addAll(core, inOrder, (entity) => core.name(entity)))) &&
      (yield* addAll(core, inOrder, (entity) => core.add(entity)));
  }
  for (const ring of rings) for (const entity of ring) reached[entity] = 0;
  index.workspace.takeBack(reached);
  return isWhole;
}

/** @returns whether all of them fitted: it stops at the first that does not */
function* addAll(
  core: GrowingCore,
  entities: Iterable<number>,
  add: (entity: number) => boolean,
): Generator<void, boolean> {
  let looked = core.looked;
  for (const entity of entities) {
    if (!add(entity)) return false;
    if (core.looked - looked > JUDGED_A_SLICE) {
      looked = core.looked;
      yield;
    }
  }
  return true;
}

/** In place of how many ties lead to it. */
const IN_RING = -1;

/** The neighbours of a ring that were not reached before it. `reached` says afterwards how many ties lead from it to each. */
function* nextRing(
  { around: { starts, arcs } }: TemporalIndex,
  ring: readonly number[],
  reached: Int32Array,
): Generator<void, number[]> {
  const next: number[] = [];
  let looked = 0;
  for (const entity of ring) reached[entity] = IN_RING;
  for (const entity of ring) {
    const end = starts[entity + 1] ?? 0;
    for (let place = starts[entity] ?? 0; place < end; place += 1) {
      const other = arcs[place * FIELDS + OTHER] ?? 0;
      const ties = reached[other] ?? 0;
      if (ties === IN_RING) continue;
      if (ties === 0) next.push(other);
      reached[other] = ties + 1;
      looked += 1;
      if (looked % JUDGED_A_SLICE === 0) yield;
    }
  }
  return next;
}

/** The first of many in an order: to sort them all would block for longer than a slice. */
function* foremost(
  entities: readonly number[],
  count: number,
  compare: (a: number, b: number) => number,
): Generator<void, number[]> {
  const first = new FirstInOrder(count, compare);
  for (const [place, entity] of entities.entries()) {
    first.add(entity);
    if (place % JUDGED_A_SLICE === 0) yield;
  }
  return first.finish();
}
