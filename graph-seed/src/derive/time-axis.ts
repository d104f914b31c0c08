import { compareText, parseEdtf, seasonOf, splitEdtf } from '@kto-kogo/domain';
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
  return intervalOf(first, last);
}

/**
 * Ends of an interval are plain dates: a set or an interval gives its own first or last date, a season about its first or last
 * month. Null where the dates contradict each other, which the check warns of where they are uncertain.
 */
function intervalOf(from: string, to: string): string | null {
  const [first = from, last = to] = [datesIn(from)[0], datesIn(to).at(-1)];
  const [begin, end] = [parseEdtf(first), parseEdtf(last)];
  if (begin.earliest === end.earliest && begin.latest === end.latest) return begin.marked ? first : last;
  return begin.earliest > end.latest ? null : `${first}/${last}`;
}

function datesIn(date: string): string[] {
  const season = seasonOf(date);
  if (season !== null) return [`${season.first}~`, `${season.last}~`];
  return splitEdtf(date).runs.flat();
}
