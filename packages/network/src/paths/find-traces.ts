import { type Day, fromDayNumber, type Id, type TraceOrder, type TraceQuestion } from '@kto-kogo/domain';
import { ChainLayers } from './chain-layers.ts';
import type { ChainQuestion } from './grow-layer.ts';
import type { Layer } from './layer.ts';
import { FIELDS, STAMP } from './rows.ts';
import { citedOnWalk } from './source-keeper.ts';
import { findEntity, type TemporalIndex } from './temporal-index.ts';
import { UNDATED_DAY } from './temporal-tie.ts';
import { toTraitFilter } from './traits.ts';
import { type Chain, walkChains } from './walk-chains.ts';
import type { WalkOrder } from './walk-order.ts';

export type FoundTrace = {
  /** Entity ids from `from` to `to`, and the ids of the ties between them. */
  entities: Id[];
  ties: Id[];
  /** Whether some choice of ties along these entities is in that order; `ties` is then such a choice. */
  certain: boolean;
  possible: boolean;
  /** The last day that any of its ties allows; null where none is dated. */
  until: Day | null;
};

/** Orders to try, best first: among chains of one length those in a stricter order come first. */
const ORDERS: Record<TraceOrder, readonly WalkOrder[]> = {
  ANY: ['CERTAIN', 'POSSIBLE', 'ANY'],
  CHRONOLOGICAL: ['CERTAIN', 'POSSIBLE'],
};

/**
 * The shortest chains between two entities that pass nobody twice, no two through the same entities in the same order: by
 * length, then certain, possible and other ones, then by their entities' ids. Yields between slices of work.
 * @param first how many at most
 */
export function* findTraces(
  index: TemporalIndex,
  asked: TraceQuestion,
  first: number,
): Generator<void, FoundTrace[]> {
  const [from, to] = [findEntity(index, asked.from), findEntity(index, asked.to)];
  if (from < 0 || to < 0 || from === to) return [];
  const isAlong = asked.direction === 'ALONG';
  const isCited = citedOnWalk(index, asked.filter);
  const searches = ORDERS[asked.order].map((order) => {
    const filter = toTraitFilter(asked.filter, order);
    const question: ChainQuestion = { index, filter, isCited, isAlong, from, to };
    return { question, order, layers: new ChainLayers(question, order) };
  });
  const found: FoundTrace[] = [];
  for (let length = 1; length <= asked.maxSteps && found.length < first; length += 1) {
    const known = new Set<string>();
    const isNew = (chain: Chain) => !known.has(chain.entities.join(' '));
    for (const { question, order, layers } of yield* worthWalking(searches, length)) {
      const chains = yield* walkChains(question, order, layers, first - found.length, isNew);
      for (const chain of chains) known.add(chain.entities.join(' '));
      found.push(...chains.map((chain) => toTrace(index, chain, order)));
    }
  }
  for (const { layers } of searches) layers.release();
  return found;
}

type Search = { question: ChainQuestion; order: WalkOrder; layers: ChainLayers };

/**
 * A chain that the loosest order forbids no stricter order allows, so the loosest is tried first and often
 * suffices.
 */
function* worthWalking(
  searches: readonly Search[],
  length: number,
): Generator<void, { question: ChainQuestion; order: WalkOrder; layers: Layer[] }[]> {
  const worth = [];
  for (const { layers, ...search } of searches.toReversed()) {
    const ofLength = yield* layers.ofLength(length);
    if (ofLength === null) break;
    worth.unshift({ ...search, layers: ofLength });
  }
  return worth;
}

function toTrace(
  { entities: numbered, tieIds, around, stamps }: TemporalIndex,
  { entities, places }: Chain,
  order: WalkOrder,
): FoundTrace {
  const last = (place: number) => stamps.last[around.arcs[place * FIELDS + STAMP] ?? 0] ?? UNDATED_DAY;
  const until = Math.max(...places.map(last));
  return {
    entities: entities.map((entity) => numbered.ids.at(entity)),
    ties: places.map((place) => tieIds.at(around.ties[place] ?? 0)),
    certain: order === 'CERTAIN',
    possible: order !== 'ANY',
    until: until === UNDATED_DAY ? null : fromDayNumber(until),
  };
}
