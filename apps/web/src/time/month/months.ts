import type { Month } from '../../address/explore-view.ts';

/** The months of the strip, counted from its first. What lies outside is in network and tables, not in the strip. */
export const FIRST_MONTH: Month = '1934-12';
export const LAST_MONTH: Month = '1939-12';
export const MONTHS = indexOfMonth(LAST_MONTH) + 1;

export function indexOfMonth(month: Month): number {
  return monthsOf(month) - monthsOf(FIRST_MONTH);
}

export function monthAt(index: number): Month {
  return toMonth(monthsOf(FIRST_MONTH) + index);
}

/** @param by how many months after; negative for before */
export function monthAfter(month: Month, by: number): Month {
  return toMonth(monthsOf(month) + by);
}

function toMonth(months: number): Month {
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

function monthsOf(month: Month): number {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return year * 12 + index - 1;
}
