import { daysFrom, parseEdtf } from '@kto-kogo/domain';
import type { LadderTerm } from './ladder-term.ts';

const MONTH_DAYS = 31;

/** Matches "arrested" unless preceded by later, then or not: those ended another post, or did not happen. */
const ARRESTED = /(?<!\b(?:later|then|not) )\barrested\b/i;

/** Whether a term ended by arrest: its `howEnded` says so, or the holder was arrested within a month of its end. */
export function isLeftByArrest({ until, howEnded, holder }: LadderTerm): boolean {
  if (howEnded !== null && ARRESTED.test(howEnded)) return true;
  if (until === null) return false;
  const end = parseEdtf(until);
  return holder.arrests.some(({ date }) => {
    if (date === null) return false;
    const arrest = parseEdtf(date);
    return (
      Math.abs(daysFrom(end.latest, arrest.earliest)) <= MONTH_DAYS &&
      Math.abs(daysFrom(end.earliest, arrest.latest)) <= 2 * MONTH_DAYS
    );
  });
}
