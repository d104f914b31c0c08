import { parseEdtf, yearOf } from '@kto-kogo/domain';
import { LAST_YEAR, type TimeAxis, yearsAxis } from '../../../time/axis/time-axis.ts';
import type { LadderTerm } from '../lane/ladder-term.ts';

/** The axis includes at least these years. */
const FROM = 1936;
const TO = 1939;
/** Width of a year's label in px. */
const LABEL = 32;

/**
 * The years of a ladder's axis.
 * - It begins with the first term, but in 1936 at the latest and not before 1934.
 * - A term that ended by 1934 moves the beginning to two years before its end.
 * - It ends late enough for all terms and `laterDates` up to 1941, but in 1939 at the earliest.
 */
export function ladderAxis(
  terms: readonly LadderTerm[],
  laterDates: readonly string[],
  width: number,
): TimeAxis {
  const starts = terms.flatMap(({ date }) => (date === null ? [] : [yearOf(parseEdtf(date).earliest)]));
  const ends = terms.flatMap(({ until }) => (until === null ? [] : [yearOf(parseEdtf(until).latest)]));
  const dates = [...ends, ...laterDates.map((date) => yearOf(parseEdtf(date).latest)), ...starts];
  const earliest = Math.min(FROM, ...starts);
  const first = Math.max(earliest, Math.min(1934, ...ends.map((year) => (year > 1934 ? 1934 : year - 2))));
  const last = Math.max(TO, first, ...dates.filter((year) => year <= LAST_YEAR));
  return yearsAxis(first, last, Math.ceil((LABEL * (last + 1 - first)) / width));
}
