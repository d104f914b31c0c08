import { E_TIMEOUT, Semaphore, withTimeout } from 'async-mutex';
import { ApiError } from '../errors/api-error.ts';

/** More at a time would not be faster: they would slow each other down, and small queries too. */
const AT_ONCE = 2;
/** Less than a socket may be silent. */
const WAIT_MAX_MS = 15_000;
const RETRY_SECONDS = 5;

/** Has large queries executed a few at a time, so that small ones are not kept waiting. */
export type Turns = {
  /**
   * Waits for a turn. Returns a function that ends it.
   * @throws ApiError RATE_LIMITED where too many are waiting
   */
  wait(): Promise<() => void>;
};

export function createTurns({ atOnce = AT_ONCE, waitMaxMs = WAIT_MAX_MS } = {}): Turns {
  const turns = withTimeout(new Semaphore(atOnce), waitMaxMs, E_TIMEOUT);
  return {
    async wait() {
      try {
        const [, end] = await turns.acquire();
        return end;
      } catch (error) {
        if (error !== E_TIMEOUT) throw error;
        const message = `Many large queries are being answered. Ask again in ${RETRY_SECONDS} seconds, or for less.`;
        throw new ApiError('RATE_LIMITED', message, { retryAfter: RETRY_SECONDS });
      }
    },
  };
}
