import type { Month } from './month.ts';
import type { Day } from './parse-edtf.ts';

/** Of an EDTF date only by way of its first or last day: `193X` has ten. */
export function yearOf(day: Day | Month): number {
  return Number(day.slice(0, 4));
}
