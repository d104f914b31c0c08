import { compareText, type Day, parseEdtf } from '@kto-kogo/domain';
import type { LadderTerm } from '../lane/ladder-term.ts';
import { isLeftByArrest } from '../lane/left-by-arrest.ts';

export type DaySpan = { from: Day; to: Day };

/** From Yezhov's appointment to the end of the year in which he fell. The lanes are ordered by the changes within it. */
export const TERROR: DaySpan = { from: '1936-09-01', to: '1938-12-31' };
const TWO_YEARS: DaySpan = { from: '1937-01-01', to: '1938-12-31' };

type Office = { terms: readonly LadderTerm[] };

/** The terms that certainly ended within these days, in order of their end. */
export function endedWithin(terms: readonly LadderTerm[], { from, to }: DaySpan): LadderTerm[] {
  return terms
    .flatMap((term) => (term.until === null ? [] : [{ term, end: parseEdtf(term.until) }]))
    .filter(({ end }) => end.earliest >= from && end.latest <= to)
    .sort((a, b) => compareText(a.end.earliest, b.end.earliest))
    .map(({ term }) => term);
}

export function countTurnover(offices: readonly Office[]): {
  changed: number;
  often: number;
  arrested: number;
} {
  const ended = offices.map(({ terms }) => endedWithin(terms, TWO_YEARS));
  const arrested = ended.flat().filter(isLeftByArrest);
  return {
    changed: ended.filter((terms) => terms.length > 0).length,
    often: ended.filter((terms) => terms.length > 1).length,
    arrested: new Set(arrested.map(({ holder }) => holder.id)).size,
  };
}

/** Groups the offices by their number of changes in the terror, most first; within a group by the first change. */
export function groupByTurnover<One extends Office>(
  offices: readonly One[],
): { changes: number; offices: One[] }[] {
  const counted = offices.map((office) => {
    const ended = endedWithin(office.terms, TERROR);
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
