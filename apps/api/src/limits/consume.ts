import { type RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Takes points of a limit. @returns how many seconds to wait where too few are left; null where they were taken */
export async function consume(limiter: RateLimiterMemory, key: string, points = 1): Promise<number | null> {
  try {
    await limiter.consume(key, points);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}
