import type { CascadeOrder } from '@kto-kogo/domain';
import { UNDATED } from './temporal-tie.ts';

/** How the ties of a chain have to follow each other: `ANY` asks nothing of their dates. */
export type WalkOrder = CascadeOrder | 'ANY';

/**
 * The least that a walk has to know of its past, as a number: with a smaller one it can go on wherever it could with a
 * larger. In an order of time it is the day from which it goes on; without one it is always the same.
 */
export type Carry = number;

/** Before every day. Undated ties come before even that, so no order of time holds with them. */
export const START: Carry = UNDATED / 2;
/** No walk can take this tie. */
export const NO_CARRY: Carry = -START - 1;

/** What a walk carries after it has taken a tie of these days. That no marked tie is in certain order, the filter sees to. */
export function carryOver(order: WalkOrder, carry: Carry, first: number, last: number): Carry {
  if (order === 'ANY') return START;
  if (order === 'CERTAIN') return first > carry ? last : NO_CARRY;
  return last < carry ? NO_CARRY : Math.max(first, carry);
}

/** The same for a walk that is walked from its end: for it time runs backwards, and so each day is its negative. */
export function carryBack(order: WalkOrder, carry: Carry, first: number, last: number): Carry {
  return first === UNDATED && order !== 'ANY' ? NO_CARRY : carryOver(order, carry, -last, -first);
}

/** Whether a walk from the start and one from the end, met at one place, are in order as one walk. */
export function isJoined(order: WalkOrder, carry: Carry, carriedBack: Carry): boolean {
  return order === 'CERTAIN' ? carry < -carriedBack : carry <= -carriedBack;
}
