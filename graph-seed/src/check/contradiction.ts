import { parseEdtf } from '@kto-kogo/domain';
import { type Finding, findingAt } from '../files/finding.ts';
import type { Place } from '../files/place.ts';

/** Whether every reading of `a` puts it after every reading of `b`. */
export function isAfter(a: string, b: string): boolean {
  return parseEdtf(a).earliest > parseEdtf(b).latest;
}

/** A finding about dates that contradict each other: an error, or a warning where one of them is marked as uncertain. */
export function contradiction(place: Place, field: string, dates: string[], message: string): Finding {
  const isDoubted = dates.some((date) => parseEdtf(date).marked);
  return findingAt(place, field, message, isDoubted ? 'warning' : 'error');
}
