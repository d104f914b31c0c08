import { type Day, type Id, type Month, monthOf } from '@kto-kogo/domain';
import type { Arrival } from './find-cascade.ts';

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

/**
 * The months in which somebody was named or arrested, oldest first.
 * @param firstArrest the earliest day of the first arrest of somebody, null where none is recorded
 */
export function countCascadeMonths(
  arrivals: readonly Arrival[],
  firstArrest: (entity: Id) => Day | null,
): CascadeMonth[] {
  const months = new Map<Month, { named: number; arrested: number; sources: number }>();
  const at = (day: Day) => {
    const month = monthOf(day);
    const counts = months.get(month) ?? { named: 0, arrested: 0, sources: 0 };
    months.set(month, counts);
    return counts;
  };
  const days = new Map(arrivals.map(({ entity, on }) => [entity, on]));
  for (const { entity, on, from } of arrivals) {
    at(on).named += 1;
    const arrested = firstArrest(entity);
    if (arrested !== null) at(arrested).arrested += 1;
    // Ties that leave the seed come from an entity that was never named.
    const source = days.get(from);
    if (source !== undefined) at(source).sources += 1;
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
