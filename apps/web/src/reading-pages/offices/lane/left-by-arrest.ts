import { parseEdtf } from '@kto-kogo/domain';
import type { LadderTerm } from './ladder-term.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const MONTH_MS = 31 * DAY_MS;

/** Matches "arrested" unless preceded by later, then or not: those ended another post, or did not happen. */
const ARRESTED = /(?<!\b(?:later|then|not) )\barrested\b/i;

/** Whether a term ended by arrest: the record says so, or has an arrest of the holder within a month of the end. */
export function isLeftByArrest({ until, howEnded, holder }: LadderTerm): boolean {
  if (howEnded !== null && ARRESTED.test(howEnded)) return true;
  if (until === null) return false;
  const end = parseEdtf(until);
  return holder.arrests.some(({ date }) => {
    // A date of a whole year says too little to tie an arrest to the end of a term.
    if (date === null || date.length < 7) return false;
    const arrest = parseEdtf(date);
    return (
      Math.abs(Date.parse(arrest.earliest) - Date.parse(end.latest)) <= MONTH_MS &&
      Math.abs(Date.parse(arrest.latest) - Date.parse(end.earliest)) <= 2 * MONTH_MS
    );
  });
}
