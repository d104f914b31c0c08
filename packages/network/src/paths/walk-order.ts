import type { CascadeOrder } from '@kto-kogo/domain';
import { UNDATED_DAY } from './temporal-tie.ts';

/** Order required of a chain; `ANY` ignores dates. */
export type WalkOrder = CascadeOrder | 'ANY';

/**
 * All that a walk must remember of its past, as a number; a smaller carry can continue wherever a larger one
 * can. In a time order it is the day from which the walk continues; without an order it is constant.
 */
export type Carry = number;

/** Before every day. Undated ties lie even earlier, so that no time order holds with them. */
export const START: Carry = UNDATED_DAY / 2;
/** No walk can take this tie. */
export const NO_CARRY: Carry = -START - 1;

/**
 * The carry after a tie with these days. Marked dates need no check here: the filter excludes them from
 * certain order.
 */
export function carryOver(order: WalkOrder, carry: Carry, first: number, last: number): Carry {
  if (order === 'ANY') return START;
  if (order === 'CERTAIN') return first > carry ? last : NO_CARRY;
  return last < carry ? NO_CARRY : Math.max(first, carry);
}

/**
 * The carry with which a walk leaves an entity: nothing leaves an event before it begins. In possible order it waits there until then; a
 * certain walk goes on only by a tie that begins no earlier.
 *
 * @param begins first day number of an event or a trial; `START` of everything else
 */
export function carryAway(order: WalkOrder, carry: Carry, begins: number): Carry {
  return Math.max(carry, order === 'CERTAIN' ? begins - 1 : begins);
}

/**
 * Whether a walk from the end that is carried back to an entity may leave it: the carry is minus the last day on which it can, in certain
 * order the first day of its tie.
 */
export function mayLeave(carriedBack: Carry, begins: number): boolean {
  return -carriedBack >= begins;
}

/** The carry of a walk that runs from the end: time is reversed, so days are negated. */
export function carryBack(order: WalkOrder, carry: Carry, first: number, last: number): Carry {
  return first === UNDATED_DAY && order !== 'ANY' ? NO_CARRY : carryOver(order, carry, -last, -first);
}

/** Whether a walk from the start and one from the end that meet at an entity form one ordered walk. */
export function isJoined(order: WalkOrder, carry: Carry, carriedBack: Carry): boolean {
  return order === 'CERTAIN' ? carry < -carriedBack : carry <= -carriedBack;
}
