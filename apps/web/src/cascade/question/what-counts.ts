import { type CascadeQuestion, FORCED } from '../../address/cascade.ts';
import { EVIDENCE_GROUPS } from '../../record/tie-filter/tie-filter-rows.ts';
import type { CascadeRecord } from '../cascade-record.ts';

/** How many entities remain of those that any evidence reaches. */
export function remainWords({ arrivals, widest }: CascadeRecord): string {
  return arrivals.length === widest ? `All ${widest} reached` : `${arrivals.length} of ${widest} remain`;
}

/** Which walks count, in a few words. */
export function countsWords({ order, filter }: CascadeQuestion): string {
  const isOpening = filter.coerced?.join() === FORCED.join();
  const speech = isOpening
    ? 'said under force or perhaps so'
    : filter.coerced === null
      ? 'whoever spoke'
      : 'some speech';
  const isNarrower = EVIDENCE_GROUPS.some(({ of }) => of !== 'coerced' && filter[of] !== null);
  const parts = [speech, order === 'CERTAIN' ? 'in certain order only' : 'in possible order'];
  return [...parts, ...(isNarrower ? ['some of the evidence'] : [])].join(', ');
}
