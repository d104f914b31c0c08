import { daysFrom, numberWord, parseEdtf } from '@kto-kogo/domain';
import type { Succession } from './ladder.ts';

const DAYS_IN_MONTH = 365.25 / 12;
/** A handover may take this long; whatever lies longer between two terms has to be said. */
const LONGEST_MONTH = 31;

/**
 * How long an office stood empty for all we know, in words for the sentence: only where every reading of the dates
 * leaves more than a month between the terms. Null where not, or where no day is known on which the predecessor left.
 */
export function gapWords({ successor, predecessor }: Succession): string | null {
  if (predecessor.to === null) return null;
  const days = daysFrom(parseEdtf(predecessor.to).latest, parseEdtf(successor.from).earliest);
  if (days <= LONGEST_MONTH) return null;
  return `until then the office stood empty, or is not known to have been filled, for ${lengthWords(days)}`;
}

function lengthWords(days: number): string {
  const months = Math.round(days / DAYS_IN_MONTH);
  if (months <= 1) return 'more than a month';
  if (months <= 18) return `about ${numberWord(months)} months`;
  return `about ${numberWord(Math.round(months / 12))} years`;
}
