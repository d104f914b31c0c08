import { type Month, monthAfter, monthsFrom } from '@kto-kogo/domain';

/** The months of the strip, counted from its first. What lies outside is in network and tables, not in the strip. */
export const FIRST_MONTH: Month = '1934-12';
export const LAST_MONTH: Month = '1939-12';
export const MONTHS = monthsFrom(FIRST_MONTH, LAST_MONTH) + 1;

export function indexOfMonth(month: Month): number {
  return monthsFrom(FIRST_MONTH, month);
}

export function monthAt(index: number): Month {
  return monthAfter(FIRST_MONTH, index);
}
