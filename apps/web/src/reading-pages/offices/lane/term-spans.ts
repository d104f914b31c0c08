import { compareText, type DateSpan, type Day, parseEdtf } from '@kto-kogo/domain';
import type { LadderTerm } from './ladder-term.ts';
import { isLeftByArrest } from './left-by-arrest.ts';

/** A term as days on an axis; null where an end is not known. */
export type TermSpan = {
  term: LadderTerm;
  start: Day | null;
  end: Day | null;
  /** 0; 1 or more where another figure certainly held the office at the same time. */
  level: number;
};

/**
 * The days of each term, in order of their beginning. Two terms with dates such as "October 1937" may seem to overlap: where
 * their dates allow that one follows the other, the bars meet in the middle of the days in question. Otherwise two figures held
 * the office at once, and the later term gets a level of its own.
 */
export function termSpans(terms: readonly LadderTerm[]): TermSpan[] {
  const spans = terms
    .map((term) => ({
      term,
      start: term.date === null ? null : parseEdtf(term.date).earliest,
      end: endOf(term)?.latest ?? null,
    }))
    .sort((a, b) => order(a.start, b.start) || order(a.end, b.end));
  for (const [index, before] of spans.entries()) {
    for (const after of spans.slice(index + 1)) {
      const meet = meetingDay(before.term, after.term);
      if (meet === null || before.end === null || after.start === null || before.end <= after.start) continue;
      before.end = meet;
      after.start = meet;
    }
  }
  const ends: Day[] = [];
  return spans.map((span) => {
    const free = ends.findIndex((end) => end <= (span.start ?? FIRST));
    const level = free === -1 ? ends.length : free;
    ends[level] = span.end ?? LAST;
    return { ...span, level };
  });
}

const FIRST: Day = '0000-01-01';
const LAST: Day = '9999-12-31';

/** The days on which a term may have ended: those of the arrest that ended it, where its date is more precise. */
function endOf(term: LadderTerm): DateSpan | null {
  if (term.until === null) return null;
  const end = parseEdtf(term.until);
  const arrests = term.holder.arrests.flatMap(({ date }) => (date === null ? [] : [parseEdtf(date)]));
  const within = arrests.find(({ earliest, latest }) => earliest >= end.earliest && latest <= end.latest);
  return within !== undefined && isLeftByArrest(term) ? within : end;
}

/** The middle of the days on which `before` may have ended and `after` begun; null where there is no such day. */
function meetingDay(before: LadderTerm, after: LadderTerm): Day | null {
  const end = endOf(before);
  if (end === null || after.date === null) return null;
  const start = parseEdtf(after.date);
  const first = Math.max(Date.parse(end.earliest), Date.parse(start.earliest));
  const last = Math.min(Date.parse(end.latest), Date.parse(start.latest));
  return first > last ? null : new Date((first + last) / 2).toISOString().slice(0, 10);
}

function order(a: Day | null, b: Day | null): number {
  return compareText(a ?? '', b ?? '');
}
