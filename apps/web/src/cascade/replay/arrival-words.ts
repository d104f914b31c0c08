import { formatEdtf } from '@kto-kogo/domain';
import type { Arrival, CascadeTie } from '../cascade-record.ts';

export const ORDER_WORDS = { certain: 'certain order', possible: 'possible order' } as const;

export function orderWord({ isCertain }: Arrival): string {
  return isCertain ? ORDER_WORDS.certain : ORDER_WORDS.possible;
}

export function tieDate({ date }: CascadeTie): string {
  return date === null ? 'date not known' : formatEdtf(date);
}
