import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ApiError } from '../errors/api-error.ts';
import { consume } from './consume.ts';
import { inSeconds } from './in-seconds.ts';

/** The objects that a query may read for one point. */
const OBJECTS_PER_POINT = 1_000;
/** Enough for a class of thirty without tokens behind one address, each sending a new query every other second. */
const POINTS_PER_MINUTE = 2_000;

export type RateLimit = {
  /**
   * Counts points against a client's rate. Our own pages (null) are not counted.
   * @throws ApiError RATE_LIMITED with how long to wait
   */
  spend(client: string | null, points: number): Promise<void>;
};

/** What each query costs that is executed, beside its objects. */
export const EXECUTION_POINTS = 1;

/** What the objects of a query cost in points, of which there are so many at most. */
export function pointsFor(objects: number): number {
  return Math.max(1, Math.ceil(objects / OBJECTS_PER_POINT));
}

/** @param onRefused for each that is refused */
export function createRateLimit(points = POINTS_PER_MINUTE, onRefused: () => void = () => {}): RateLimit {
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return {
    async spend(client, cost) {
      if (client === null) return;
      const retryAfter = await consume(limiter, client, cost);
      if (retryAfter === null) return;
      onRefused();
      throw new ApiError(
        'RATE_LIMITED',
        `Too much was asked within a minute. Ask again in ${inSeconds(retryAfter)}.`,
        { retryAfter, cost },
      );
    },
  };
}
