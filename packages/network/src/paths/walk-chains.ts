import { type ChainQuestion, keepsTieNumber, TIES_A_SLICE } from './grow-layer.ts';
import type { Layer } from './layer.ts';
import { type Carry, carryOver, NO_CARRY, rankOf, START, type WalkOrder } from './walk-order.ts';

/** A chain by the numbers of its entities and of the ties between them. */
export type Chain = { entities: readonly number[]; ties: readonly number[] };

/**
 * The chains that stand in these layers and pass nobody twice, in the order of their entities' ids: each sequence of entities
 * once, with the ties that keep the order. Runs into no dead end but one: somebody whom it has passed already.
 * @param layers by number of ties from 1, as `ChainLayers` gives them
 * @param isWanted asked of each; what it refuses does not count towards `limit`
 */
export function* walkChains(
  question: ChainQuestion,
  order: WalkOrder,
  layers: readonly Layer[],
  limit: number,
  isWanted: (chain: Chain) => boolean,
): Generator<void, Chain[]> {
  const { index, isAlong } = question;
  const { starts, ties, others } = index.around;
  const found: Chain[] = [];
  const entities = [question.from];
  const walked: number[] = [];
  let looked = 0;
  yield* goOn(question.from, START);
  return found;

  function* goOn(entity: number, carry: Carry): Generator<void> {
    const layer = layers[walked.length];
    if (layer === undefined) {
      const chain = { entities: [...entities], ties: [...walked] };
      if (isWanted(chain)) found.push(chain);
      return;
    }
    const end = starts[entity + 1] ?? 0;
    let at = starts[entity] ?? 0;
    while (at < end && found.length < limit) {
      const other = others[at] ?? 0;
      const groupStart = at;
      while (at < end && others[at] === other) at += 1;
      looked += at - groupStart;
      if (looked > TIES_A_SLICE) {
        looked = 0;
        yield;
      }
      if (!layer.has(other) || entities.includes(other)) continue;
      const tie = bestOf(entity, carry, groupStart, at);
      const carried = tie < 0 ? NO_CARRY : carryOver(index, order, carry, tie);
      if (carried > layer.get(other)) continue;
      entities.push(other);
      walked.push(tie);
      yield* goOn(other, carried);
      entities.pop();
      walked.pop();
    }
  }

  /** Of the ties between two neighbours the one that ranks least, then the one of the least id; -1 where none can be taken. */
  function bestOf(entity: number, carry: Carry, groupStart: number, groupEnd: number): number {
    let best = -1;
    let bestRank = Number.POSITIVE_INFINITY;
    for (let at = groupStart; at < groupEnd; at += 1) {
      const tie = ties[at] ?? 0;
      if ((isAlong && index.from[tie] !== entity) || !keepsTieNumber(question, tie)) continue;
      const carried = carryOver(index, order, carry, tie);
      const rank = rankOf(index, order, carried, tie);
      if (carried !== NO_CARRY && rank < bestRank) {
        best = tie;
        bestRank = rank;
      }
    }
    return best;
  }
}
