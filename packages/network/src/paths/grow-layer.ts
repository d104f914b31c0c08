import { Layer } from './layer.ts';
import { FIELDS, FIRST, LAST, OTHER, TRAITS } from './rows.ts';
import type { TemporalIndex } from './temporal-index.ts';
import type { TraitFilter } from './traits.ts';
import { carryOver, deadlineBefore, NO_CARRY, NO_DEADLINE, type WalkOrder } from './walk-order.ts';

/** What is the same for every chain that answers a question. */
export type ChainQuestion = {
  index: TemporalIndex;
  filter: TraitFilter;
  /** Whether each tie is walked from its `from` to its `to` only. */
  isAlong: boolean;
  from: number;
  to: number;
};

/** Ties looked at between two pauses: about a millisecond's work. */
export const TIES_A_SLICE = 50_000;

/** The tie at this place of the rows around, by what does not depend on the walk. */
export function mayWalk({ index, filter }: ChainQuestion, place: number): boolean {
  const { arcs } = index.around;
  const arc = place * FIELDS;
  return (
    filter.keeps[arcs[arc + TRAITS] ?? 0] === 1 &&
    (arcs[arc + LAST] ?? 0) >= filter.since &&
    (arcs[arc + FIRST] ?? 0) <= filter.until
  );
}

/** Where walks stand that take one tie more, each with the least that it carries there. They pass neither end of the chain. */
export function* growForward(
  question: ChainQuestion,
  order: WalkOrder,
  layer: Layer,
): Generator<void, Layer> {
  const { index, isAlong, from, to } = question;
  const { starts, arcs, outward } = index.around;
  const grown = new Layer(index.workspace);
  let looked = 0;
  for (const entity of layer.entities) {
    const carry = layer.get(entity);
    const start = starts[entity] ?? 0;
    const end = starts[entity + 1] ?? 0;
    for (let place = start; place < end; place += 1) {
      const arc = place * FIELDS;
      const carried = carryOver(order, carry, arcs[arc + FIRST] ?? 0, arcs[arc + LAST] ?? 0);
      if (carried === NO_CARRY || (isAlong && outward[place] === 0)) continue;
      const other = arcs[arc + OTHER] ?? 0;
      if (other === from || other === to || (grown.has(other) && grown.get(other) <= carried)) continue;
      if (mayWalk(question, place)) grown.set(other, carried);
    }
    looked += end - start;
    if (looked > TIES_A_SLICE) {
      looked = 0;
      yield;
    }
  }
  return grown;
}

/**
 * From where walks arrive that take one tie before those of `layer`, each with the most that it may carry there. They pass
 * neither end, but may begin at the start.
 * @param within where walks from the start have come by then: only places where one of them can go on are kept
 */
export function* growBackward(
  question: ChainQuestion,
  order: WalkOrder,
  layer: Layer,
  within: Layer | null = null,
): Generator<void, Layer> {
  const { index, isAlong, from, to } = question;
  const { starts, arcs, outward } = index.around;
  const grown = new Layer(index.workspace);
  let looked = 0;
  for (const entity of layer.entities) {
    if (entity === from) continue;
    const deadline = layer.get(entity);
    const start = starts[entity] ?? 0;
    const end = starts[entity + 1] ?? 0;
    for (let place = start; place < end; place += 1) {
      const arc = place * FIELDS;
      const latest = deadlineBefore(order, deadline, arcs[arc + FIRST] ?? 0, arcs[arc + LAST] ?? 0);
      if (latest === NO_DEADLINE || (isAlong && outward[place] === 1)) continue;
      const other = arcs[arc + OTHER] ?? 0;
      if (other === to || (grown.has(other) && grown.get(other) >= latest)) continue;
      if (within !== null && (!within.has(other) || within.get(other) > latest)) continue;
      if (mayWalk(question, place)) grown.set(other, latest);
    }
    looked += end - start;
    if (looked > TIES_A_SLICE) {
      looked = 0;
      yield;
    }
  }
  return grown;
}

/** How many ties growing from here would look at. */
export function sizeOf(layer: Layer, { index }: ChainQuestion): number {
  const { starts } = index.around;
  let ties = 0;
  for (const entity of layer.entities) ties += (starts[entity + 1] ?? 0) - (starts[entity] ?? 0);
  return ties;
}
