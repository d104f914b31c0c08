import type { Month } from '../../view-state/view.ts';

/** The months of the strip, counted from its first. What lies outside is in table and network, not in the strip. */
export const FIRST_MONTH: Month = '1934-12';
const LAST_MONTH: Month = '1939-12';
export const MONTHS = indexOfMonth(LAST_MONTH) + 1;

export function indexOfMonth(month: Month): number {
  return monthsOf(month) - monthsOf(FIRST_MONTH);
}

export function monthAt(index: number): Month {
  const months = monthsOf(FIRST_MONTH) + index;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

function monthsOf(month: Month): number {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return year * 12 + index - 1;
}
