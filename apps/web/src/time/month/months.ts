import { type Month, type MonthSpan, monthAfter, monthsFrom } from '@kto-kogo/domain';

/** The months of a strip are counted from its first. What lies outside is in network and tables, not in the strip. */

export function monthsIn({ from, to }: MonthSpan): number {
  return monthsFrom(from, to) + 1;
}

export function indexOfMonth(month: Month, { from }: Pick<MonthSpan, 'from'>): number {
  return monthsFrom(from, month);
}

export function monthAt(index: number, { from }: Pick<MonthSpan, 'from'>): Month {
  return monthAfter(from, index);
}
