import { type Id, type Month, monthOf } from '@kto-kogo/domain';
import type { Arrival } from '../cascade-record.ts';

export type MonthGroup = { month: Month; arrivals: readonly Arrival[] };

/** Arrivals month by month, in their order. */
export function byMonth(arrivals: readonly Arrival[]): MonthGroup[] {
  const months = new Map<Month, Arrival[]>();
  for (const arrival of arrivals) {
    const inMonth = months.get(monthOf(arrival.on));
    if (inMonth === undefined) months.set(monthOf(arrival.on), [arrival]);
    else inMonth.push(arrival);
  }
  return [...months].map(([month, inMonth]) => ({ month, arrivals: inMonth }));
}

/** For each arrival, how many ties of its chain lie within its own month. */
export function depthsInMonth(arrivals: readonly Arrival[]): Map<Id, number> {
  const byId = new Map(arrivals.map((each) => [each.id, each]));
  const depths = new Map<Id, number>();
  const depthOf = (arrival: Arrival): number => {
    const known = depths.get(arrival.id);
    if (known !== undefined) return known;
    // Set first, so that the recursion ends on a cyclic response.
    depths.set(arrival.id, 0);
    const source = byId.get(arrival.from);
    const depth = source === undefined ? 0 : depthOf(source) + 1;
    depths.set(arrival.id, depth);
    return depth;
  };
  for (const arrival of arrivals) depthOf(arrival);
  return depths;
}
