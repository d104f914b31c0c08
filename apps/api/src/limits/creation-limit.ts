import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ApiError } from '../errors/api-error.ts';
import { consume } from './consume.ts';

const PER_DAY = 30;
const DAY_SECONDS = 24 * 60 * 60;

/** How many lessons are made from one address, by whatever client: what is made stays. */
export type CreationLimit = {
  /** @throws ApiError RATE_LIMITED with how long to wait */
  spend(address: string): Promise<void>;
  /** For one that was not made after all. */
  giveBack(address: string): Promise<void>;
};

export function createCreationLimit(perDay = PER_DAY): CreationLimit {
  const limiter = new RateLimiterMemory({ points: perDay, duration: DAY_SECONDS });
  return {
    async spend(address) {
      const retryAfter = await consume(limiter, address);
      if (retryAfter === null) return;
      const message = `From one address at most ${perDay} lessons are made in a day. Make the next in ${sayTime(retryAfter)}, or change one that you have.`;
      throw new ApiError('RATE_LIMITED', message, { retryAfter });
    },
    async giveBack(address) {
      await limiter.reward(address);
    },
  };
}

function sayTime(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  return minutes > 90 ? `${Math.ceil(minutes / 60)} hours` : minutes > 1 ? `${minutes} minutes` : 'a minute';
}
