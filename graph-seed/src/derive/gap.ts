import { daysFrom, numberWord, parseEdtf } from '@kto-kogo/domain';
import type { Succession } from './ladder.ts';

const DAYS_IN_MONTH = 365.25 / 12;
/** The longest handover in days; a longer gap between two terms is mentioned. */
const LONGEST_MONTH = 31;

/**
 * How long the record names no holder of an office, as words for the statement; null unless every reading of the dates leaves more
 * than a month between the terms, and where the end of the predecessor's term is not known.
 */
export function gapWords({ successor, predecessor }: Succession): string | null {
  if (predecessor.to === null) return null;
  const days = daysFrom(parseEdtf(predecessor.to).latest, parseEdtf(successor.from).earliest);
  if (days <= LONGEST_MONTH) return null;
  return `for ${lengthWords(days)} before that the record names no holder`;
}

function lengthWords(days: number): string {
  const months = Math.round(days / DAYS_IN_MONTH);
  if (months <= 1) return 'more than a month';
  if (months <= 18) return `about ${numberWord(months)} months`;
  return `about ${numberWord(Math.round(months / 12))} years`;
}
