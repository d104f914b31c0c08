import { capital, numberWord } from '@kto-kogo/domain';
import { countOf } from '../../../ui/count-of.ts';
import type { SuccessionOffice } from './get-succession.ts';
import { countTurnover } from './turnover.ts';

/** "Three changes": the heading of the offices that changed hands so often. */
export function changesWords(changes: number): string {
  return `${capital(numberWord(changes))} ${changes > 1 ? 'changes' : 'change'}`;
}

/** "In 1937 and 1938, 70 of 91 posts changed hands, 20 of them more than once; 60 holders left by arrest or …" */
export function turnoverWords(offices: readonly SuccessionOffice[]): string {
  const { changed, often, arrested } = countTurnover(offices);
  const more = often > 0 ? `, ${often} of them more than once` : '';
  const were = arrested === 1 ? 'was' : 'were';
  return `In 1937 and 1938, ${changed} of ${countOf(offices.length, 'post', 'posts')} changed hands${more}; ${countOf(arrested, 'holder', 'holders')} left by arrest, or ${were} arrested within a month of leaving.`;
}
