import { compareText } from '../compare-text.ts';
import { UNDATED } from './compare.ts';
import { type Day, parseEdtf } from './parse-edtf.ts';

/** EDTF dates by their first, then their last possible day; null comes last. */
export function compareDates(a: string | null, b: string | null): number {
  const [x, y] = [a, b].map((date) => (date === null ? null : parseEdtf(date)));
  return (
    compareText(x?.earliest ?? UNDATED, y?.earliest ?? UNDATED) ||
    compareText(x?.latest ?? UNDATED, y?.latest ?? UNDATED)
  );
}

/** The first day that an EDTF date allows; `UNDATED` for null. */
export function firstDayOrUndated(date: string | null): Day {
  return date === null ? UNDATED : parseEdtf(date).earliest;
}
