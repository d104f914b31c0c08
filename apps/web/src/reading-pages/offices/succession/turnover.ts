import {
  compareText,
  type Day,
  firstDayOf,
  lastDayOf,
  type MonthSpan,
  monthAfter,
  parseEdtf,
} from '@kto-kogo/domain';
import type { LadderTerm } from '../lane/ladder-term.ts';
import { isLeftByArrest } from '../lane/left-by-arrest.ts';

export type DaySpan = { from: Day; to: Day };

/** The days of months. */
export function daysOf({ from, to }: MonthSpan): DaySpan {
  return { from: firstDayOf(from), to: lastDayOf(to) };
}

/** The whole years within these months; the months where there is none. */
export function wholeYears({ from, to }: MonthSpan): MonthSpan {
  const first = from.endsWith('-01') ? from : `${monthAfter(from, 12).slice(0, 4)}-01`;
  const last = to.endsWith('-12') ? to : `${monthAfter(to, -12).slice(0, 4)}-12`;
  return first <= last ? { from: first, to: last } : { from, to };
}

type Office = { terms: readonly LadderTerm[] };

/** The terms that certainly ended within these days, in order of their end. */
export function endedWithin(terms: readonly LadderTerm[], { from, to }: DaySpan): LadderTerm[] {
  return terms
    .flatMap((term) => (term.until === null ? [] : [{ term, end: parseEdtf(term.until) }]))
    .filter(({ end }) => end.earliest >= from && end.latest <= to)
    .sort((a, b) => compareText(a.end.earliest, b.end.earliest))
    .map(({ term }) => term);
}

export function countTurnover(
  offices: readonly Office[],
  within: DaySpan,
): {
  changed: number;
  often: number;
  arrested: number;
} {
  const ended = offices.map(({ terms }) => endedWithin(terms, within));
  const arrested = ended.flat().filter(isLeftByArrest);
  return {
    changed: ended.filter((terms) => terms.length > 0).length,
    often: ended.filter((terms) => terms.length > 1).length,
    arrested: new Set(arrested.map(({ holder }) => holder.id)).size,
  };
}

/** Groups the offices by their number of changes within these days, most first; within a group by the first change. */
export function groupByTurnover<One extends Office>(
  offices: readonly One[],
  within: DaySpan,
): { changes: number; offices: One[] }[] {
  const counted = offices.map((office) => {
    const ended = endedWithin(office.terms, within);
    return { office, changes: ended.length, first: ended[0]?.until ?? '' };
  });
  const counts = [...new Set(counted.map(({ changes }) => changes))].sort((a, b) => b - a);
  return counts.map((changes) => ({
    changes,
    offices: counted
      .filter((one) => one.changes === changes)
      .sort((a, b) => compareText(firstDay(a.first), firstDay(b.first)))
      .map(({ office }) => office),
  }));
}

function firstDay(date: string): Day {
  return date === '' ? '' : parseEdtf(date).earliest;
}
