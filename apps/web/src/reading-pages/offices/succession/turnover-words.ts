import { capital, formatSpan, type MonthSpan, numberWord, yearOf } from '@kto-kogo/domain';
import { countOf } from '../../../ui/count-of.ts';
import type { SuccessionOffice } from './get-succession.ts';
import { countTurnover, daysOf, wholeYears } from './turnover.ts';

/** "Three changes": the heading of the offices that changed hands so often. */
export function changesWords(changes: number): string {
  return `${capital(numberWord(changes))} ${changes > 1 ? 'changes' : 'change'}`;
}

/** "In 1937 and 1938, 70 of 91 posts changed hands, 20 of them more than once; 60 holders left by arrest or …" */
export function turnoverWords(offices: readonly SuccessionOffice[], height: MonthSpan): string {
  const span = wholeYears(height);
  const { changed, often, arrested } = countTurnover(offices, daysOf(span));
  const more = often > 0 ? `, ${often} of them more than once` : '';
  const were = arrested === 1 ? 'was' : 'were';
  return `${capital(spanWords(span))}, ${changed} of ${countOf(offices.length, 'post', 'posts')} changed hands${more}; ${countOf(arrested, 'holder', 'holders')} left by arrest, or ${were} arrested within a month of leaving.`;
}

/** "in 1937", "in 1937 and 1938", "from 1937 to 1940", "from May 1936 to June 1937". */
function spanWords({ from, to }: MonthSpan): string {
  if (!from.endsWith('-01') || !to.endsWith('-12')) return formatSpan(from, to);
  const [first, last] = [yearOf(from), yearOf(to)];
  if (last - first === 1) return `in ${first} and ${last}`;
  return first === last ? `in ${first}` : `from ${first} to ${last}`;
}
