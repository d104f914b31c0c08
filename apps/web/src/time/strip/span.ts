import {
  type Day,
  firstDayOf,
  lastDayOf,
  type Month,
  type MonthSpan,
  monthOf,
  type TieFilter,
  yearOf,
} from '@kto-kogo/domain';
import { indexOfMonth, monthAt, monthsIn } from '../month/months.ts';

/** Span between the thumbs as month indices in the strip, both included. */
export type Span = { from: number; to: number };
/** The first and the last day kept. */
export type Bounds = Pick<TieFilter, 'since' | 'until'>;

/** A thumb at its end of the strip sets no bound, so that ties dated outside the strip stay. */
export function toBounds({ from, to }: Span, strip: MonthSpan): Bounds {
  return {
    since: from === 0 ? null : firstDayOf(monthAt(from, strip)),
    until: to === monthsIn(strip) - 1 ? null : lastDayOf(monthAt(to, strip)),
  };
}

export function toSpan({ since, until }: Bounds, strip: MonthSpan): Span {
  const last = monthsIn(strip) - 1;
  const within = (day: Day) => Math.max(0, Math.min(last, indexOfMonth(monthOf(day), strip)));
  const from = since === null ? 0 : within(since);
  return { from, to: Math.max(from, until === null ? last : within(until)) };
}

/** The strip that these months make. */
export function stripOf(months: readonly { month: Month }[]): MonthSpan {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) throw new Error('A strip has one month at least.');
  return { from: first.month, to: last.month };
}

/** The years that begin in the strip. */
export function yearsIn({ from, to }: MonthSpan): number[] {
  const first = from.endsWith('-01') ? yearOf(from) : yearOf(from) + 1;
  return Array.from({ length: Math.max(0, yearOf(to) - first + 1) }, (_, index) => first + index);
}

/** A whole year and nothing else, also where it ends with the strip. */
export function boundsOfYear(year: number): Bounds {
  return { since: firstDayOf(`${year}-01`), until: lastDayOf(`${year}-12`) };
}

export function isYear({ since, until }: Bounds, year: number): boolean {
  const whole = boundsOfYear(year);
  return since === whole.since && until === whole.until;
}
