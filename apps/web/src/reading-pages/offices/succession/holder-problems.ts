import { type SuccessionParams, shorten } from '@kto-kogo/address';
import type { SuccessionOffice } from './get-succession.ts';

/** Says that nobody of the id in the address held one of the offices. */
export function holderProblems(offices: readonly SuccessionOffice[], { holder }: SuccessionParams): string[] {
  const isHolder = offices.some(({ terms }) => terms.some((term) => term.holder.id === holder));
  if (holder === null || isHolder) return [];
  return [`“holder=${shorten(holder)}” is nobody who held one of these offices: choose a name below.`];
}
