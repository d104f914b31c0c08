import { type CascadeQuestion, OPENING_FILTER } from '../../address/cascade-view.ts';
import { EVIDENCE_GROUPS } from '../../record/tie-filter/tie-filter-rows.ts';
import type { CascadeRecord } from '../cascade-record.ts';
import { isEvery } from './filter-choices.ts';

/** How many entities remain of those that any evidence reaches. */
export function remainWords({ arrivals, widest }: CascadeRecord): string {
  return arrivals.length === widest ? `All ${widest} reached` : `${arrivals.length} of ${widest} remain`;
}

/** Which walks count, in a few words. */
export function countsWords({ order, filter }: CascadeQuestion): string {
  const isOpening = filter.coerced.join() === OPENING_FILTER.coerced.join();
  const speech = isOpening
    ? 'said under force or perhaps so'
    : isEvery('coerced', filter)
      ? 'whoever spoke'
      : 'some speech';
  const isNarrower = EVIDENCE_GROUPS.some(({ of }) => of !== 'coerced' && !isEvery(of, filter));
  const parts = [speech, order === 'CERTAIN' ? 'in certain order only' : 'in possible order'];
  return [...parts, ...(isNarrower ? ['some of the evidence'] : [])].join(', ');
}
