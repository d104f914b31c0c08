import { type ChainQuestion, mayWalk, TIES_A_SLICE } from './grow-layer.ts';
import type { Layer } from './layer.ts';
import { FIELDS, OTHER, STAMP } from './rows.ts';
import { WEAKNESS } from './traits.ts';
import { type Carry, carryAway, carryOver, isJoined, NO_CARRY, START, type WalkOrder } from './walk-order.ts';

/** A chain as entity numbers and the positions of its ties around them. */
export type Chain = { entities: readonly number[]; places: readonly number[] };

/**
 * Enumerates the simple chains of these layers in the order of their entity ids, each sequence of entities
 * once with ties that keep the order. A dead end is only possible at an entity that the chain has passed
 * already.
 *
 * @param layers layers from 1 tie on, as `ChainLayers` gives them
 * @param isWanted filter; rejected chains do not count towards `limit`
 */
export function* walkChains(
  question: ChainQuestion,
  order: WalkOrder,
  layers: readonly Layer[],
  limit: number,
  isWanted: (chain: Chain) => boolean,
): Generator<void, Chain[]> {
  const { index, isAlong } = question;
  const { starts, arcs, outward } = index.around;
  const { first, last, traits } = index.stamps;
  const otherAt = (place: number) => arcs[place * FIELDS + OTHER] ?? 0;
  const found: Chain[] = [];
  const entities = [question.from];
  const walked: number[] = [];
  let looked = 0;
  yield* goOn(question.from, START);
  return found;

  function* goOn(entity: number, arrived: Carry): Generator<void> {
    const layer = layers[walked.length];
    if (layer === undefined) {
      const chain = { entities: [...entities], places: [...walked] };
      if (isWanted(chain)) found.push(chain);
      return;
    }
    const carry = carryAway(order, arrived, index.entities.begins[entity] ?? 0);
    const end = starts[entity + 1] ?? 0;
    let at = starts[entity] ?? 0;
    while (at < end && found.length < limit) {
      const other = otherAt(at);
      const groupStart = at;
      while (at < end && otherAt(at) === other) at += 1;
      looked += at - groupStart;
      if (looked > TIES_A_SLICE) {
        looked = 0;
        yield;
      }
      if (!layer.has(other) || entities.includes(other)) continue;
      const place = bestOf(carry, groupStart, at);
      const carried = place < 0 ? NO_CARRY : carriedBy(place, carry);
      if (carried === NO_CARRY || !isJoined(order, carried, layer.get(other))) continue;
      entities.push(other);
      walked.push(place);
      yield* goOn(other, carried);
      entities.pop();
      walked.pop();
    }
  }

  function carriedBy(place: number, carry: Carry): Carry {
    const stamp = arcs[place * FIELDS + STAMP] ?? 0;
    return carryOver(order, carry, first[stamp] ?? 0, last[stamp] ?? 0);
  }

  /**
   * Picks, among parallel ties, the one that leaves most open (without an order: the best attested), then the
   * least id. -1 when none can be taken.
   */
  function bestOf(carry: Carry, groupStart: number, groupEnd: number): number {
    let best = -1;
    let leastRank = NO_CARRY;
    for (let place = groupStart; place < groupEnd; place += 1) {
      if ((isAlong && outward[place] === 0) || !mayWalk(question, place)) continue;
      const rank =
        order === 'ANY'
          ? (WEAKNESS[traits[arcs[place * FIELDS + STAMP] ?? 0] ?? 0] ?? 0)
          : carriedBy(place, carry);
      if (rank < leastRank) {
        best = place;
        leastRank = rank;
      }
    }
    return best;
  }
}
