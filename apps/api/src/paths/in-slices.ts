import { setImmediate as othersTurn } from 'node:timers/promises';
import { badInput } from '../errors/api-error.ts';

const SLICE_MS = 8;

/**
 * Runs a computation that pauses by yielding, and lets the process do its other work in between.
 * @param deadline when it must have ended, as `performance.now()` counts
 * @throws ApiError BAD_USER_INPUT where it has not ended by then
 */
export async function inSlices<Result>(
  computation: Generator<void, Result>,
  deadline: number,
): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const { done, value } = computation.next();
    if (done) return value;
    const now = performance.now();
    if (now > deadline) {
      throw badInput(
        'This takes too long to search. Ask for fewer steps or waves, for fewer kinds or for a shorter time.',
      );
    }
    if (now - began > SLICE_MS) {
      await othersTurn();
      began = performance.now();
    }
  }
}
