import { Layer } from './layer.ts';
import { FIELDS, OTHER, STAMP } from './rows.ts';
import type { TemporalIndex } from './temporal-index.ts';
import type { TraitFilter } from './traits.ts';
import {
  carryAway,
  carryBack,
  carryOver,
  isJoined,
  mayLeave,
  NO_CARRY,
  type WalkOrder,
} from './walk-order.ts';

/** What all chains that answer a query share. */
export type ChainQuestion = {
  index: TemporalIndex;
  filter: TraitFilter;
  /** Whether the tie of this number may be walked, by what it cites; null for any. */
  isCited: ((tie: number) => boolean) | null;
  /** Whether ties may be walked only from `from` to `to`. */
  isAlong: boolean;
  from: number;
  to: number;
};

/** Ties looked at between two yields: about a millisecond of work. */
export const TIES_A_SLICE = 50_000;

/** Whether the tie at this position may be walked, as far as that does not depend on the walk. */
export function mayWalk(
  { index, filter, isCited }: Pick<ChainQuestion, 'index' | 'filter' | 'isCited'>,
  place: number,
): boolean {
  const { first, last, traits } = index.stamps;
  const stamp = index.around.arcs[place * FIELDS + STAMP] ?? 0;
  return (
    filter.keeps[traits[stamp] ?? 0] === 1 &&
    (last[stamp] ?? 0) >= filter.since &&
    (first[stamp] ?? 0) <= filter.until &&
    (isCited === null || isCited(index.around.ties[place] ?? 0))
  );
}

export type Growth = {
  order: WalkOrder;
  /** Whether the walks run from the end of the chain back to its start. */
  isBackward: boolean;
  /** Layer of walks from the other side: only entities where one of them joins one of these are kept. */
  within?: Layer | undefined;
};

/**
 * The layer after one more tie: the entities reached, each with its least carry. Walks pass neither end of
 * the chain; those from the end may reach the start and stop there.
 */
export function* growLayer(
  question: ChainQuestion,
  layer: Layer,
  { order, isBackward, within }: Growth,
): Generator<void, Layer> {
  const { index, isAlong, from, to } = question;
  const { begins } = index.entities;
  const { first, last } = index.stamps;
  const { starts, arcs, outward } = index.around;
  const carryOn = isBackward ? carryBack : carryOver;
  const againstTies = isBackward ? 1 : 0;
  const grown = new Layer(index.workspace);
  let looked = 0;
  for (const entity of layer.entities) {
    if (isBackward && entity === from) continue;
    const arrived = layer.get(entity);
    const carry = isBackward ? arrived : carryAway(order, arrived, begins[entity] ?? 0);
    const start = starts[entity] ?? 0;
    const end = starts[entity + 1] ?? 0;
    for (let place = start; place < end; place += 1) {
      const arc = place * FIELDS;
      const stamp = arcs[arc + STAMP] ?? 0;
      const carried = carryOn(order, carry, first[stamp] ?? 0, last[stamp] ?? 0);
      if (carried === NO_CARRY || (isAlong && outward[place] === againstTies)) continue;
      const other = arcs[arc + OTHER] ?? 0;
      if (other === to || (other === from && !isBackward)) continue;
      if (grown.has(other) && grown.get(other) <= carried) continue;
      if (within !== undefined && !(within.has(other) && isJoined(order, within.get(other), carried)))
        continue;
      if (isBackward && !mayLeave(carried, begins[other] ?? 0)) continue;
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

/** Number of ties that growing from this layer would look at. */
export function sizeOf(layer: Layer, { index }: ChainQuestion): number {
  const { starts } = index.around;
  let ties = 0;
  for (const entity of layer.entities) ties += (starts[entity + 1] ?? 0) - (starts[entity] ?? 0);
  return ties;
}
