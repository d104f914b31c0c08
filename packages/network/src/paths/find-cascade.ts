import {
  type CascadeOrder,
  type Day,
  fromDayNumber,
  type Id,
  toDayNumber,
  type WalkFilter,
} from '@kto-kogo/domain';
import { foremost } from './foremost.ts';
import type { ForemostSearch } from './foremost-search.ts';
import { FIELDS, FIRST, TRAITS } from './rows.ts';
import { findEntity, type TemporalIndex } from './temporal-index.ts';
import { UNDATED_DAY } from './temporal-tie.ts';
import { toTraitFilter } from './traits.ts';

export type CascadeOptions = {
  order: CascadeOrder;
  filter: WalkFilter;
  /** Last day on which an arrival counts; null for no limit. */
  until: Day | null;
  /** Largest number of ties of a walk. */
  maxWaves: number;
};

export type Arrival = {
  entity: Id;
  /** Last tie of the foremost walk and the entity it leaves. */
  via: Id;
  from: Id;
  /** Ties of that walk. */
  wave: number;
  on: Day;
  /** Whether some walk to the entity is in certain order. */
  certain: boolean;
};

export type CascadeReach = {
  /** By wave, then by day of arrival, then by id. */
  arrivals: Arrival[];
  /** Number of undated ties that the cascade could follow if they had a date. */
  undated: number;
};

/**
 * Finds all entities that time-respecting walks reach from a seed, each by its foremost walk (Kempe,
 * Kleinberg and Kumar 2002). A seed without ties reaches nothing. Yields between slices of work.
 */
export function* findCascade(
  index: TemporalIndex,
  sparkId: Id,
  { order, filter, until, maxWaves }: CascadeOptions,
): Generator<void, CascadeReach> {
  const spark = findEntity(index, sparkId);
  if (spark < 0) return { arrivals: [], undated: 0 };
  const bounds = {
    until: until === null ? Number.POSITIVE_INFINITY : toDayNumber(until),
    maxTies: maxWaves,
  };
  const search = (by: CascadeOrder) =>
    foremost(index, spark, { ...bounds, order: by, filter: toTraitFilter(filter, by) });
  const reach = yield* search(order);
  const certain = order === 'CERTAIN' ? reach : yield* search('CERTAIN');
  const arrivals = yield* toArrivals(index, reach, certain);
  const undated = countUndated(index, [spark, ...reach.reached], filter);
  for (const each of new Set([reach, certain])) yield* each.release();
  return { arrivals, undated };
}

/** Arrivals made between two pauses. */
const ARRIVALS_A_SLICE = 5_000;

function* toArrivals(
  { entityIds, tieIds }: TemporalIndex,
  reach: ForemostSearch,
  certain: ForemostSearch,
): Generator<void, Arrival[]> {
  const arrivals: Arrival[] = [];
  for (const entities of yield* byWaveAndDay(reach)) {
    for (const entity of entities.sort((a, b) => a - b)) {
      const { via, from, ties, day } = reach.walkTo(entity);
      arrivals.push({
        entity: entityIds[entity] ?? '',
        via: tieIds[via] ?? '',
        from: entityIds[from] ?? '',
        wave: ties,
        on: fromDayNumber(day),
        certain: certain.reaches(entity),
      });
      if (arrivals.length % ARRIVALS_A_SLICE === 0) yield;
    }
  }
  return arrivals;
}

/** Larger than the number of days between any two dates. */
const DAYS = 2 ** 22;

/**
 * Groups of entities reached in one wave on one day, sorted by wave and day. Sorting all at once would block
 * for longer than a slice.
 */
function* byWaveAndDay(reach: ForemostSearch): Generator<void, number[][]> {
  const together = new Map<number, number[]>();
  let placed = 0;
  for (const entity of reach.reached) {
    const { ties, day } = reach.walkTo(entity);
    const key = ties * DAYS + day;
    const entities = together.get(key);
    if (entities === undefined) together.set(key, [entity]);
    else entities.push(entity);
    placed += 1;
    if (placed % ARRIVALS_A_SLICE === 0) yield;
  }
  return [...together].sort(([a], [b]) => a - b).map(([, entities]) => entities);
}

function countUndated(index: TemporalIndex, entities: readonly number[], filter: WalkFilter): number {
  const { keeps, since } = toTraitFilter(filter, 'ANY');
  if (!index.hasUndated || since > UNDATED_DAY) return 0;
  const { starts, ties, arcs } = index.leaving;
  const undated = new Set<number>();
  for (const entity of entities) {
    for (let place = starts[entity] ?? 0; place < (starts[entity + 1] ?? 0); place += 1) {
      const arc = place * FIELDS;
      const isUndated = arcs[arc + FIRST] === UNDATED_DAY;
      if (isUndated && keeps[arcs[arc + TRAITS] ?? 0] === 1) undated.add(ties[place] ?? 0);
    }
  }
  return undated.size;
}
