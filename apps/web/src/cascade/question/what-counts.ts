import { type CascadeQuestion, FORCED } from '@kto-kogo/address';
import { EVIDENCE_GROUPS } from '../../record/tie-filter/tie-filter-rows.ts';
import { formatCount } from '../../ui/count-of.ts';
import type { CascadeRecord } from '../cascade-record.ts';

/** What a cascade is. It may reach events alone. */
export const REACHED_WORDS =
  'All that is reached by statements and consequences that follow each other in time.';
export const NO_CAUSE_WORDS = {
  lead: 'Reach is not cause:',
  rest: 'it shows who spoke before whom and what came before what.',
};

/** How many entities remain of those that any evidence reaches, and how many of them are shown. */
export function remainWords({ arrivals, total, widest }: CascadeRecord): string {
  if (widest === 0) return 'Nothing is reached';
  const remain =
    total === widest
      ? widest === 1
        ? 'The only one reached'
        : `All ${formatCount(widest)} reached`
      : `${total === 0 ? 'None' : formatCount(total)} of ${formatCount(widest)} ${total === 1 ? 'remains' : 'remain'}`;
  return arrivals.length === total ? remain : `${remain}, the earliest ${arrivals.length} shown`;
}

/** Which walks count, in a few words. Force is asked of statements alone: consequences remain whatever is asked of it. */
export function countsWords({ order, filter }: CascadeQuestion): string {
  const isOpening = filter.coerced?.join() === FORCED.join();
  const speech = isOpening
    ? 'of statements those under force or perhaps so'
    : filter.coerced === null
      ? 'whoever spoke'
      : 'some of the statements';
  const isNarrower =
    filter.works !== null || EVIDENCE_GROUPS.some(({ of }) => of !== 'coerced' && filter[of] !== null);
  const parts = [speech, order === 'CERTAIN' ? 'in certain order only' : 'in possible order'];
  return [...parts, ...(isNarrower ? ['some of the evidence'] : [])].join(', ');
}

/** Why the speech that is left out at first is. */
export const LEFT_OUT_WORDS =
  'What was said in speeches and in the press, not under force, is left out at first: a chain through it runs in time, but misleads.';

/** How many ties bear no date; null for none. */
export function undatedWords({ undated }: CascadeRecord): string | null {
  if (undated === 0) return null;
  const ties = undated === 1 ? 'One tie leading on bears no date' : `${undated} ties leading on bear no date`;
  return `${ties}, so that nothing can be said to follow along it.`;
}

/** Why nobody is reached. */
export function emptyWords({ widest, undated }: CascadeRecord): string {
  return widest > 0
    ? `What counts leaves none of the ${formatCount(widest)} that can be reached in possible order on any evidence.`
    : `No accusation made by it, in it or on its occasion is recorded with a date, and nothing it led to.${undated > 0 ? ' What there is bears no date.' : ''}`;
}
