import { capital, formatEdtf } from '@kto-kogo/domain';
import type { Arrival, CascadeTie } from '../cascade-record.ts';

export const ORDER_WORDS = { certain: 'certain order', possible: 'possible order' } as const;

export function orderWord({ isCertain }: Arrival): string {
  return isCertain ? ORDER_WORDS.certain : ORDER_WORDS.possible;
}

export function tieDate({ date }: CascadeTie): string {
  return date === null ? 'date not known' : formatEdtf(date);
}

/** Truth, force and standing of the tie, and what its sentence leaves out. */
export function tieWords({ words, detail }: CascadeTie): string {
  const status = sentence(words.join(' · '));
  return detail === null ? `${status}.` : `${status}. ${sentence(detail)}.`;
}

/** Without its full stop, which the whole gives it. */
function sentence(text: string): string {
  return capital(text).replace(/\.$/, '');
}
