import { compareText, parseEdtf } from '@kto-kogo/domain';
import type { OfficeFile } from '../files/office-file.ts';
import { ladderOf } from './ladder.ts';

/** An interval from birth to death; a single date where only one is known. */
export function lifeSpan(born: string | null, died: string | null): string | null {
  return born === null || died === null ? (born ?? died) : intervalOf(born, died);
}

/** From the first day of an office's first recorded term to the last day of its last. */
export function officeSpan(office: OfficeFile): string | null {
  const first = ladderOf(office)[0]?.from ?? null;
  const last = office.terms
    .map(({ from, to }) => to ?? from)
    .toSorted((a, b) => compareText(parseEdtf(a).latest, parseEdtf(b).latest))
    .at(-1);
  if (first === null || last === undefined) return null;
  return first === last ? first : intervalOf(first, last);
}

/** An interval cannot begin or end with a set or an interval, so it gets their first or last date. */
function intervalOf(from: string, to: string): string {
  return `${datesIn(from)[0]}/${datesIn(to).at(-1)}`;
}

function datesIn(date: string): string[] {
  return date.replace(/^\[|\]$/g, '').split(/[,/]/);
}
