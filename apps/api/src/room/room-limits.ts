import { RateLimiterMemory } from 'rate-limiter-flexible';
import { ApiError } from '../errors/api-error.ts';
import { consume } from '../limits/consume.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { TriedCodes, type Turn } from './tried-codes.ts';

const MINUTE = 60;

export type RoomLimits = ReturnType<typeof createRoomLimits>;

/** How often classes are opened, joined and spoken to, beside the points that each operation costs. */
export function createRoomLimits(refused: Metrics['refused'] = () => {}) {
  function refuse(retryAfter: number | null, message: string): void {
    if (retryAfter === null) return;
    refused('rate_limited');
    throw new ApiError('RATE_LIMITED', message, { retryAfter });
  }
  const limiter = (points: number, duration: number) => new RateLimiterMemory({ points, duration });
  // Thirty pupils mistype behind one address. Who guesses codes is slowed, and those who share the address take turns (`TriedCodes`).
  const failed = limiter(30, 5 * MINUTE);
  const failedAnywhere = limiter(300, MINUTE);
  const slowed = new Map<string, TriedCodes>();
  // Those who have the code: a lecture hall behind one address, and a class.
  const joinedFrom = limiter(200, MINUTE);
  const joined = limiter(60, 10);
  const opened = limiter(30, 60 * MINUTE);
  const reported = limiter(1, 2);
  const answered = limiter(1, 1);
  const renamed = limiter(1, 2);

  return {
    /** Waits, where codes were guessed, for the turn of this one. @param address from which it is tried */
    async turnOf(code: string, address: string): Promise<Turn> {
      if (!(await isUsedUp(failed, address)) && !(await isUsedUp(failedAnywhere, ''))) return 'judged';
      const codes = slowed.get(address) ?? new TriedCodes(() => slowed.delete(address));
      slowed.set(address, codes);
      return codes.try(code);
    },
    async failed(address: string): Promise<void> {
      await Promise.all([consume(failed, address), consume(failedAnywhere, '')]);
    },
    /** @returns seconds to wait before somebody joins; null for none */
    async mayJoin(address: string, room: string): Promise<number | null> {
      return (await consume(joinedFrom, address)) ?? consume(joined, room);
    },
    /** @throws ApiError RATE_LIMITED */
    async open(address: string): Promise<void> {
      refuse(await consume(opened, address), 'From one address at most 30 classes are opened in an hour.');
    },
    /** @throws ApiError RATE_LIMITED */
    async report(member: string): Promise<void> {
      refuse(await consume(reported, member), 'At most one report in two seconds is taken.');
    },
    /** @throws ApiError RATE_LIMITED */
    async rename(member: string): Promise<void> {
      refuse(await consume(renamed, member), 'At most one name in two seconds is taken.');
    },
    /** @throws ApiError RATE_LIMITED */
    async answer(member: string): Promise<void> {
      refuse(await consume(answered, member), 'At most one answer in a second is taken.');
    },
  };
}

async function isUsedUp(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  return ((await limiter.get(key))?.remainingPoints ?? 1) <= 0;
}
