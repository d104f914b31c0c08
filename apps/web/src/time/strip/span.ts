import { type Day, firstDayOf, lastDayOf, monthOf, type TieFilter } from '@kto-kogo/domain';
import { indexOfMonth, MONTHS, monthAt } from '../month/months.ts';

/** Span between the thumbs as month indices in the strip, both included. */
export type Span = { from: number; to: number };
/** The first and the last day kept. */
export type Bounds = Pick<TieFilter, 'since' | 'until'>;

const LAST = MONTHS - 1;

/** A thumb at its end of the strip sets no bound, so that ties dated outside the strip stay. */
export function toBounds({ from, to }: Span): Bounds {
  return {
    since: from === 0 ? null : firstDayOf(monthAt(from)),
    until: to === LAST ? null : lastDayOf(monthAt(to)),
  };
}

export function toSpan({ since, until }: Bounds): Span {
  const within = (day: Day) => Math.max(0, Math.min(LAST, indexOfMonth(monthOf(day))));
  const from = since === null ? 0 : within(since);
  return { from, to: Math.max(from, until === null ? LAST : within(until)) };
}

/** The years that begin in the strip. */
export const YEARS = [1935, 1936, 1937, 1938, 1939] as const;

/** A whole year and nothing else, also where it ends with the strip. */
export function boundsOfYear(year: number): Bounds {
  return { since: firstDayOf(`${year}-01`), until: lastDayOf(`${year}-12`) };
}

export function isYear({ since, until }: Bounds, year: number): boolean {
  const whole = boundsOfYear(year);
  return since === whole.since && until === whole.until;
}
