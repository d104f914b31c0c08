import { RequestError } from '../../graphql/request-error.ts';

const CODES = new Set(['UNREACHABLE', 'MALFORMED_ANSWER', 'RATE_LIMITED', 'ROOM_STORE_UNAVAILABLE']);

/** Whether the same may be sent again: nothing was wrong with it. */
export function isPassing(error: unknown): boolean {
  return !(error instanceof RequestError) || CODES.has(error.code);
}

const LEAST_MS = 1_200;
const MOST_MS = 10_000;

/** How long to wait before the same is sent again, in ms. @param failed how often it has failed in a row, from 1 */
export function waitAgain(failed: number): number {
  return Math.min(LEAST_MS * 2 ** (failed - 1), MOST_MS);
}
