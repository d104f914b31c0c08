import { parseEdtf } from '@kto-kogo/domain';
import { LAST_YEAR, type TimeAxis, yearOf, yearsAxis } from '../../../time/axis/time-axis.ts';
import type { LadderTerm } from '../lane/ladder-term.ts';

/** The axis shows at least the years between these. */
const FROM = 1936;
const TO = 1939;
/** Pixels that a year's number needs. */
const LABEL = 32;

/**
 * The years of a ladder's axis. First year: every term reaches into the axis, those that ended by then by two
 * years, but not before 1934 for a term that merely began earlier. Last year: late enough for the fates of
 * the holders, up to 1941.
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
