import { compareDates, compareText, parseEdtf } from '@kto-kogo/domain';
import type { OfficeFile, TermFile } from '../files/office-file.ts';

export type Succession = { successor: TermFile; predecessor: TermFile };

/** The terms of an office in order of time. */
export function ladderOf(office: OfficeFile): TermFile[] {
  return office.terms.toSorted(
    (a, b) => compareDates(a.from, b.from) || compareDates(a.to, b.to) || compareText(a.id, b.id),
  );
}

/**
 * Who followed whom on a ladder. Neighbours follow each other, also where their terms overlap for a while; but whoever
 * came and went for certain while another held on stood beside that one and replaced nobody. Nobody replaces himself.
 */
export function successionsOf(office: OfficeFile): Succession[] {
  const successions: Succession[] = [];
  let predecessor: TermFile | null = null;
  for (const term of ladderOf(office)) {
    if (predecessor !== null && wasBeside(term, predecessor)) continue;
    if (predecessor !== null && predecessor.figure !== term.figure) {
      successions.push({ successor: term, predecessor });
    }
    predecessor = term;
  }
  return successions;
}

function wasBeside(term: TermFile, holder: TermFile): boolean {
  if (term.to === null || holder.to === null) return false;
  return parseEdtf(term.to).latest < parseEdtf(holder.to).earliest;
}
