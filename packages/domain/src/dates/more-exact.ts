import { daysFrom } from './day-number.ts';
import { parseEdtf } from './parse-edtf.ts';

/** Of two dates of one day, the one that allows fewer days; the first where they allow as many. Null where there is none. */
export function moreExactDate(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return breadth(b) < breadth(a) ? b : a;
}

function breadth(date: string): number {
  const { earliest, latest } = parseEdtf(date);
  return daysFrom(earliest, latest);
}
