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
 * The replacements on a ladder.
 * - Each term follows the one before, even where they overlap.
 * - A term that certainly ended while the holder before was still in office replaces nobody.
 * - Consecutive terms of the same figure are no replacement.
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
