import type { Context } from '../context.ts';
import { ApiError } from '../errors/api-error.ts';

/** So that nobody tries more than some forty a minute. */
const WRONG_KEY_POINTS = 50;

/** @throws ApiError FORBIDDEN, in the same words whether there is such a lesson or not; RATE_LIMITED after many */
export async function refuseKey({
  rateLimit,
  request: { client },
}: Pick<Context, 'rateLimit' | 'request'>): Promise<never> {
  await rateLimit.spend(client, WRONG_KEY_POINTS);
  throw new ApiError(
    'FORBIDDEN',
    'No lesson is opened by this id with this key. Take the whole link that was given when the lesson was made, or when its keys were last renewed.',
  );
}
