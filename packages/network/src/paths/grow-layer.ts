import { Layer } from './layer.ts';
import { FIELDS, FIRST, LAST, OTHER, TRAITS } from './rows.ts';
import type { TemporalIndex } from './temporal-index.ts';
import type { TraitFilter } from './traits.ts';
import { carryBack, carryOver, isJoined, NO_CARRY, type WalkOrder } from './walk-order.ts';

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

export type Growth = {
  order: WalkOrder;
  /** Whether the walks are walked from the end of the chain, back to its start. */
  isBackward: boolean;
  /** Where walks from the other side have come: only places are kept where one of them and one of these are one walk. */
  within?: Layer | undefined;
};

/**
 * Where walks stand that take one tie more, each with the least that it carries there. They pass neither end of the chain;
 * those walked from its end may come to its start, and go no further.
 */
export function* growLayer(
  question: ChainQuestion,
  layer: Layer,
  { order, isBackward, within }: Growth,
): Generator<void, Layer> {
  const { index, isAlong, from, to } = question;
  const { starts, arcs, outward } = index.around;
  const carryOn = isBackward ? carryBack : carryOver;
  const againstTies = isBackward ? 1 : 0;
  const grown = new Layer(index.workspace);
  let looked = 0;
  for (const entity of layer.entities) {
    if (isBackward && entity === from) continue;
    const carry = layer.get(entity);
    const start = starts[entity] ?? 0;
    const end = starts[entity + 1] ?? 0;
    for (let place = start; place < end; place += 1) {
      const arc = place * FIELDS;
      const carried = carryOn(order, carry, arcs[arc + FIRST] ?? 0, arcs[arc + LAST] ?? 0);
      if (carried === NO_CARRY || (isAlong && outward[place] === againstTies)) continue;
      const other = arcs[arc + OTHER] ?? 0;
      if (other === to || (other === from && !isBackward)) continue;
      if (grown.has(other) && grown.get(other) <= carried) continue;
      if (within !== undefined && !(within.has(other) && isJoined(order, within.get(other), carried)))
        continue;
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

/** How many ties growing from here would look at. */
export function sizeOf(layer: Layer, { index }: ChainQuestion): number {
  const { starts } = index.around;
  let ties = 0;
  for (const entity of layer.entities) ties += (starts[entity + 1] ?? 0) - (starts[entity] ?? 0);
  return ties;
}
