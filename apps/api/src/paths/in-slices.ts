import { setImmediate as nextTurn } from 'node:timers/promises';
import { badInput } from '../errors/api-error.ts';

const SLICE_MS = 8;

/**
 * Runs a computation that pauses by yielding, and lets the process serve other requests in between.
 * @param deadline when it must have ended, as `clock` counts; infinity where nobody waits for it
 * @throws ApiError BAD_USER_INPUT where it has not ended by then
 */
export async function inSlices<Result>(
  computation: Generator<void, Result>,
  deadline = Number.POSITIVE_INFINITY,
  clock: () => number = () => performance.now(),
): Promise<Result> {
  let began = clock();
  for (;;) {
    const { done, value } = computation.next();
    if (done) return value;
    const now = clock();
    if (now > deadline) {
      throw badInput(
        'This takes too long to search. Ask for fewer steps or waves, for fewer kinds or for a shorter time.',
      );
    }
    if (now - began > SLICE_MS) {
      await nextTurn();
      began = clock();
    }
  }
}
