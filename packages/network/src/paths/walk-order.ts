import { UNDATED } from './temporal-tie.ts';

/** In which order of time a walk runs: some reading of its dates allows it, or every reading does. */
export type TimeOrder = 'POSSIBLE' | 'CERTAIN';
/** How the ties of a chain have to follow each other: `ANY` asks nothing of their dates. */
export type WalkOrder = TimeOrder | 'ANY';

/**
 * The least that a walk has to know of its past, as a number: with a smaller one it can go on wherever it could with a
 * larger. In an order of time it is the day from which it goes on; without one it is always the same.
 */
export type Carry = number;
/** From the other end, the most that a walk may carry at a place and still arrive. */
export type Deadline = number;

/** Before every day, and after every day. Undated ties come before even that, so no order of time holds with them. */
export const START: Carry = UNDATED / 2;
export const END: Deadline = -START - 2;
/** No walk can take this tie. */
export const NO_CARRY: Carry = END + 1;
export const NO_DEADLINE: Deadline = START - 1;

/** What a walk carries after it has taken a tie of these days. That no marked tie is in certain order, the filter sees to. */
export function carryOver(order: WalkOrder, carry: Carry, first: number, last: number): Carry {
  if (order === 'ANY') return START;
  if (order === 'CERTAIN') return first > carry ? last : NO_CARRY;
  return last < carry ? NO_CARRY : Math.max(first, carry);
}

/** The most that a walk may carry before it takes a tie of these days, given the most that it may carry after it. */
export function deadlineBefore(order: WalkOrder, deadline: Deadline, first: number, last: number): Deadline {
  if (order === 'ANY') return END;
  if (first === UNDATED) return NO_DEADLINE;
  if (order === 'CERTAIN') return last <= deadline ? first - 1 : NO_DEADLINE;
  return first > deadline ? NO_DEADLINE : Math.min(last, deadline);
}
