import { type CascadeOrder, type CitedWalkFilter, type Day, type Id, toDayNumber } from '@kto-kogo/domain';
import { ArrivalColumns, Arrivals } from './arrivals.ts';
import { foremost } from './foremost.ts';
import { FIELDS, STAMP } from './rows.ts';
import { citedOnWalk } from './source-keeper.ts';
import { findEntity, type TemporalIndex } from './temporal-index.ts';
import { UNDATED_DAY } from './temporal-tie.ts';
import { toTraitFilter } from './traits.ts';

export type CascadeOptions = {
  order: CascadeOrder;
  filter: CitedWalkFilter;
  /** Last day on which an arrival counts; null for no limit. */
  until: Day | null;
  /** Largest number of ties of a walk. */
  maxWaves: number;
};

export type CascadeReach = {
  arrivals: Arrivals;
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
  if (spark < 0) return { arrivals: new Arrivals(index, new ArrivalColumns(0)), undated: 0 };
  const search = yield* foremost(index, spark, {
    ...{ order, filter, maxTies: maxWaves },
    until: until === null ? Number.POSITIVE_INFINITY : toDayNumber(until),
  });
  const arrivals = yield* search.arrivals();
  yield* search.release();
  const undated = yield* countUndated(index, [spark, ...arrivals.entities], filter);
  return { arrivals, undated };
}

/** Rows looked at between two pauses. */
const ROWS_A_SLICE = 5_000;

function* countUndated(
  index: TemporalIndex,
  entities: readonly number[],
  filter: CitedWalkFilter,
): Generator<void, number> {
  const { keeps, since } = toTraitFilter(filter, 'ANY');
  if (!index.hasUndated || since > UNDATED_DAY) return 0;
  const isCited = citedOnWalk(index, filter);
  const { starts, ties, arcs } = index.leaving;
  const { first, traits } = index.stamps;
  const undated = new Set<number>();
  for (const [at, entity] of entities.entries()) {
    for (let place = starts[entity] ?? 0; place < (starts[entity + 1] ?? 0); place += 1) {
      const stamp = arcs[place * FIELDS + STAMP] ?? 0;
      if (first[stamp] !== UNDATED_DAY || keeps[traits[stamp] ?? 0] !== 1) continue;
      const tie = ties[place] ?? 0;
      if (isCited === null || isCited(tie)) undated.add(tie);
    }
    if (at % ROWS_A_SLICE === 0) yield;
  }
  return undated.size;
}
