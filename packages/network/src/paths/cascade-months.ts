import { type Day, type Id, type Month, monthOf } from '@kto-kogo/domain';
import type { Arrival } from './arrivals.ts';

export type CascadeMonth = {
  month: Month;
  /** Number of entities that arrive in the month. */
  named: number;
  /** Number of all entities reached whose first arrest lies in the month. */
  arrested: number;
  /**
   * Number of arrivals that come from an entity named in this month, divided by the number named; null when
   * none was.
   */
  reproduction: number | null;
};

/** Arrivals counted between two pauses. */
const COUNTED_A_SLICE = 5_000;

/**
 * The months in which somebody was named or arrested, oldest first. Yields between slices of work.
 * @param firstArrest the earliest day of the first arrest of somebody, null where none is recorded
 */
export function* countCascadeMonths(
  arrivals: readonly Pick<Arrival, 'entity' | 'from' | 'on'>[],
  firstArrest: (entity: Id) => Day | null,
): Generator<void, CascadeMonth[]> {
  const months = new Map<Month, { named: number; arrested: number; sources: number }>();
  const at = (day: Day) => {
    const month = monthOf(day);
    const counts = months.get(month) ?? { named: 0, arrested: 0, sources: 0 };
    months.set(month, counts);
    return counts;
  };
  const days = new Map<Id, Day>();
  for (const { entity, on } of arrivals) {
    days.set(entity, on);
    if (days.size % COUNTED_A_SLICE === 0) yield;
  }
  for (const [place, { entity, on, from }] of arrivals.entries()) {
    at(on).named += 1;
    const arrested = firstArrest(entity);
    if (arrested !== null) at(arrested).arrested += 1;
    // Ties that leave the seed come from an entity that was never named.
    const source = days.get(from);
    if (source !== undefined) at(source).sources += 1;
    if (place % COUNTED_A_SLICE === 0) yield;
  }
  return [...months]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, { named, arrested, sources }]) => ({
      month,
      named,
      arrested,
      reproduction: named === 0 ? null : sources / named,
    }));
}
