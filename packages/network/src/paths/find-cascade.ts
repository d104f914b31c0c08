import { type Day, fromDayNumber, type Id, type TieKind, toDayNumber } from '@kto-kogo/domain';
import type { TieFilter } from '../tie-filter.ts';
import { foremost } from './foremost.ts';
import type { Foremost } from './foremost-search.ts';
import { FIELDS, FIRST, TRAITS } from './rows.ts';
import { findEntity, type TemporalIndex } from './temporal-index.ts';
import { UNDATED } from './temporal-tie.ts';
import { toTraitFilter } from './traits.ts';
import type { TimeOrder } from './walk-order.ts';

/** What a cascade runs along where nothing else is asked. */
export const CASCADE_KINDS: readonly TieKind[] = ['ACCUSATION', 'CONSEQUENCE'];

export type CascadeOptions = {
  order: TimeOrder;
  filter: TieFilter;
  /** The last day of arrival; null for no end. */
  until: Day | null;
  /** The most ties of a walk. */
  maxWaves: number;
};

export type Arrival = {
  entity: Id;
  /** The last tie of its foremost walk, and where that was entered. */
  via: Id;
  from: Id;
  /** Ties of that walk. */
  wave: number;
  on: Day;
  /** Whether some walk that reaches it is in certain order. */
  certain: boolean;
};

export type CascadeReach = {
  /** By wave, then by day of arrival, then by id. */
  arrivals: Arrival[];
  /** Undated ties that could have been walked, had they a date. */
  undated: number;
};

/**
 * All that time-respecting walks reach from a spark (the foremost paths of Kempe, Kleinberg and Kumar 2002). A spark that no
 * tie touches reaches nothing. Yields between slices of work.
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
  const search = (by: TimeOrder) =>
    foremost(index, spark, { ...bounds, order: by, filter: toTraitFilter(filter, by) });
  const reach = yield* search(order);
  const certainReach = order === 'CERTAIN' ? reach : yield* search('CERTAIN');
  return {
    arrivals: yield* toArrivals(index, reach, certainReach),
    undated: countUndated(index, [spark, ...reach.entities], filter),
  };
}

/** Arrivals made between two pauses. */
const ARRIVALS_A_SLICE = 10_000;

function* toArrivals(
  index: TemporalIndex,
  reach: Foremost,
  certainReach: Foremost,
): Generator<void, Arrival[]> {
  const { entityIds, tieIds } = index;
  const isCertain = new Uint8Array(entityIds.length);
  for (const entity of certainReach.entities) isCertain[entity] = 1;
  const dayOf = dayWriter();
  const arrivals: Arrival[] = [];
  for (const place of inOrder(reach, entityIds.length)) {
    const entity = reach.entities[place] ?? 0;
    arrivals.push({
      entity: entityIds[entity] ?? '',
      via: tieIds[reach.via[place] ?? 0] ?? '',
      from: entityIds[reach.from[place] ?? 0] ?? '',
      wave: reach.waves[place] ?? 0,
      on: dayOf(reach.days[place] ?? 0),
      certain: isCertain[entity] === 1,
    });
    if (arrivals.length % ARRIVALS_A_SLICE === 0) yield;
  }
  return arrivals;
}

/** Places by wave, day and id: each as one number, which sorts many times faster than by comparing three. */
function inOrder({ entities, waves, days }: Foremost, count: number): number[] {
  const firstDay = days.reduce((least, day) => Math.min(least, day), Number.POSITIVE_INFINITY);
  const span = days.reduce((most, day) => Math.max(most, day - firstDay), 0) + 1;
  const places = new Int32Array(count);
  const keys = Float64Array.from(entities, (entity, place) => {
    places[entity] = place;
    return ((waves[place] ?? 0) * span + (days[place] ?? 0) - firstDay) * count + entity;
  });
  return Array.from(keys.sort(), (key) => places[key % count] ?? 0);
}

/** The same few hundred days come many times. */
function dayWriter(): (day: number) => Day {
  const known = new Map<number, Day>();
  return (number) => {
    const day = known.get(number) ?? fromDayNumber(number);
    known.set(number, day);
    return day;
  };
}

function countUndated(index: TemporalIndex, entities: readonly number[], filter: TieFilter): number {
  const { keeps, since } = toTraitFilter(filter, 'ANY');
  if (!index.hasUndated || since > UNDATED) return 0;
  const { starts, ties, arcs } = index.leaving;
  const undated = new Set<number>();
  for (const entity of entities) {
    for (let place = starts[entity] ?? 0; place < (starts[entity + 1] ?? 0); place += 1) {
      const arc = place * FIELDS;
      const isUndated = arcs[arc + FIRST] === UNDATED;
      if (isUndated && keeps[arcs[arc + TRAITS] ?? 0] === 1) undated.add(ties[place] ?? 0);
    }
  }
  return undated.size;
}
