import { type Day, fromDayNumber, type Id, type TieKind, toDayNumber } from '@kto-kogo/domain';
import type { TieFilter } from '../tie-filter.ts';
import { type Foremost, foremost, type TimeOrder } from './foremost.ts';
import { findEntity, type TemporalIndex } from './temporal-index.ts';
import { UNDATED } from './temporal-tie.ts';
import { type TraitFilter, toTraitFilter } from './traits.ts';

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
  const traitFilter = toTraitFilter(filter);
  const search = {
    filter: traitFilter,
    until: until === null ? Number.POSITIVE_INFINITY : toDayNumber(until),
    maxTies: maxWaves,
  };
  const reach = yield* foremost(index, spark, { ...search, order });
  const certainReach =
    order === 'CERTAIN' ? reach : yield* foremost(index, spark, { ...search, order: 'CERTAIN' });
  return {
    arrivals: toArrivals(index, reach, certainReach),
    undated: countUndated(index, [spark, ...reach.entities], traitFilter),
  };
}

function toArrivals(index: TemporalIndex, reach: Foremost, certainReach: Foremost): Arrival[] {
  const { entityIds, tieIds } = index;
  const isCertain = new Uint8Array(entityIds.length);
  for (const entity of certainReach.entities) isCertain[entity] = 1;
  return inOrder(reach).map((place) => {
    const entity = reach.entities[place] ?? 0;
    return {
      entity: entityIds[entity] ?? '',
      via: tieIds[reach.via[place] ?? 0] ?? '',
      from: entityIds[reach.from[place] ?? 0] ?? '',
      wave: reach.waves[place] ?? 0,
      on: fromDayNumber(reach.days[place] ?? 0),
      certain: isCertain[entity] === 1,
    };
  });
}

/** Places by wave, day and id. */
function inOrder({ entities, waves, days }: Foremost): number[] {
  return entities
    .map((_, place) => place)
    .sort(
      (a, b) =>
        (waves[a] ?? 0) - (waves[b] ?? 0) ||
        (days[a] ?? 0) - (days[b] ?? 0) ||
        (entities[a] ?? 0) - (entities[b] ?? 0),
    );
}

function countUndated(index: TemporalIndex, entities: readonly number[], filter: TraitFilter): number {
  if (!index.hasUndated || filter.since > UNDATED) return 0;
  const { leaving, first, traits } = index;
  const undated = new Set<number>();
  for (const entity of entities) {
    for (let at = leaving.starts[entity] ?? 0; at < (leaving.starts[entity + 1] ?? 0); at += 1) {
      const tie = leaving.ties[at] ?? 0;
      if (first[tie] === UNDATED && filter.keeps[traits[tie] ?? 0] === 1) undated.add(tie);
    }
  }
  return undated.size;
}
