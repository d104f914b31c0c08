import type { TimeOrder } from './foremost.ts';
import type { TemporalIndex } from './temporal-index.ts';
import { UNDATED } from './temporal-tie.ts';
import { WEAKNESS } from './traits.ts';

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

/** What a walk carries after it has taken a tie. */
export function carryOver(index: TemporalIndex, order: WalkOrder, carry: Carry, tie: number): Carry {
  if (order === 'ANY') return START;
  const first = index.first[tie] ?? 0;
  const last = index.last[tie] ?? 0;
  if (order === 'CERTAIN') return first > carry && index.marked[tie] === 0 ? last : NO_CARRY;
  if (last < carry) return NO_CARRY;
  return first > carry ? first : carry;
}

/** The most that a walk may carry before it takes a tie, given the most that it may carry after it. */
export function deadlineBefore(
  index: TemporalIndex,
  order: WalkOrder,
  deadline: Deadline,
  tie: number,
): Deadline {
  if (order === 'ANY') return END;
  const first = index.first[tie] ?? 0;
  const last = index.last[tie] ?? 0;
  if (first === UNDATED) return NO_DEADLINE;
  if (order === 'CERTAIN') {
    return last <= deadline && index.marked[tie] === 0 ? first - 1 : NO_DEADLINE;
  }
  if (first > deadline) return NO_DEADLINE;
  return last < deadline ? last : deadline;
}

/** Of the ties between two neighbours that is taken which ranks least: it leaves most open; without an order, it is best attested. */
export function rankOf(index: TemporalIndex, order: WalkOrder, carry: Carry, tie: number): number {
  return order === 'ANY' ? (WEAKNESS[index.traits[tie] ?? 0] ?? 0) : carry;
}
