import { formatEdtf, monthOf } from '@kto-kogo/domain';
import type { Bounds } from './span.ts';

/** "All dates", "Up to June 1937", "June 1937 – March 1938". */
export function spanWords({ since, until }: Bounds): string {
  const [from, to] = [since, until].map((day) => day && formatEdtf(monthOf(day)));
  if (!from) return to ? `Up to ${to}` : 'All dates';
  if (from === to) return from;
  return to ? `${from} – ${to}` : `${from} on`;
}
