import { compareText, type Day, daysFrom, formatEdtf, parseEdtf, UNDATED } from '@kto-kogo/domain';
import type { LadderTerm } from '../lane/ladder-term.ts';

const MONTH_DAYS = 31;

/** A time in which the record has no holder. */
export type LadderGap = { id: string; from: Day; to: Day; words: string };

/** Gaps of more than a month between the last day that a term allows and the first day that the next allows. */
export function ladderGaps(terms: readonly LadderTerm[]): LadderGap[] {
  const dated = terms
    .flatMap((term) =>
      term.date === null ? [] : [{ term, date: term.date, start: parseEdtf(term.date).earliest }],
    )
    .sort((a, b) => compareText(a.start, b.start));
  const gaps: LadderGap[] = [];
  let last: { until: string; end: Day } | null = null;
  for (const { term, date, start } of dated) {
    if (last !== null && daysFrom(last.end, start) > MONTH_DAYS) {
      gaps.push({
        id: term.id,
        from: last.end,
        to: start,
        words: `Nobody is recorded in it from ${formatEdtf(last.until)} to ${formatEdtf(date)}.`,
      });
    }
    // After a term without an end a gap cannot be known.
    const end: Day = term.until === null ? UNDATED : parseEdtf(term.until).latest;
    if (last === null || end > last.end) last = { until: term.until ?? end, end };
  }
  return gaps;
}
