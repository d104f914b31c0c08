import { parseEdtf, yearOf } from '@kto-kogo/domain';
import type { RecordTime } from '../../../time/axis/record-time.ts';
import { type TimeAxis, yearsAxis } from '../../../time/axis/time-axis.ts';
import type { LadderTerm } from '../lane/ladder-term.ts';

/** So many years before the height of it are drawn where there were terms. */
const BEFORE = 2;
/** Width of a year's label in px. */
const LABEL = 32;

/**
 * The years of a ladder's axis.
 * - It begins with the first term, but with the height of it at the latest and not two years before.
 * - A term that ended before that moves the beginning to two years before its end.
 * - It ends late enough for all terms and `laterDates` within the record's years, but after the height of it at the earliest.
 */
export function ladderAxis(
  terms: readonly LadderTerm[],
  laterDates: readonly string[],
  { height, years }: RecordTime,
  width: number,
): TimeAxis {
  const [begin, end] = [yearOf(height.from), Math.min(yearOf(height.to) + 1, years.to)];
  const before = begin - BEFORE;
  const starts = terms.flatMap(({ date }) => (date === null ? [] : [yearOf(parseEdtf(date).earliest)]));
  const ends = terms.flatMap(({ until }) => (until === null ? [] : [yearOf(parseEdtf(until).latest)]));
  const dates = [...ends, ...laterDates.map((date) => yearOf(parseEdtf(date).latest)), ...starts];
  const earliest = Math.min(begin, ...starts);
  const first = Math.max(
    earliest,
    Math.min(before, ...ends.map((year) => (year > before ? before : year - BEFORE))),
  );
  const last = Math.max(end, first, ...dates.filter((year) => year <= years.to));
  return yearsAxis(first, last, Math.ceil((LABEL * (last + 1 - first)) / width));
}
