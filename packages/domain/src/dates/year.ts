import type { Month } from './month.ts';
import type { Day } from './parse-edtf.ts';

/** Of an EDTF date only by way of its first or last day: `193X` has ten. */
export function yearOf(day: Day | Month): number {
  return Number(day.slice(0, 4));
}

/** Whole years from one day to another: an age. */
export function yearsBetween(from: Day, to: Day): number {
  const years = yearOf(to) - yearOf(from);
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}
