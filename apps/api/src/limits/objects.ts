import type { Context } from '../context.ts';
import { ApiError } from '../errors/api-error.ts';
import { EXECUTION_POINTS, pointsFor } from './rate-limit.ts';

/**
 * The whole record as a network, with all fields that the network view needs, costs about 20,000; what is claimed of whoever is accused most
 * among a hundred thousand figures, with its sources, 26,000.
 */
export const OBJECTS_MAX = 50_000;

/**
 * What was read holds more than the query promised where lists are longer than the schema assumes: those of a large record. The difference is paid for,
 * and what is too much is refused before it is written. Our own pages, whose queries are known, do neither.
 *
 * @param count of the objects that the answer holds
 * @throws ApiError BAD_USER_INPUT where it is too much, RATE_LIMITED
 */
export async function payForObjects(count: () => number, { request, rateLimit }: Context): Promise<void> {
  if (request.client === null) return;
  const objects = count();
  const cost = EXECUTION_POINTS + pointsFor(Math.min(objects, OBJECTS_MAX));
  const more = cost - (request.cost ?? 0);
  if (more > 0) {
    request.cost = cost;
    await rateLimit.spend(request.client, more);
  }
  if (objects > OBJECTS_MAX) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `This answer would hold ${objects.toLocaleString('en-GB')} objects; at most ${OBJECTS_MAX.toLocaleString('en-GB')} are given. Ask for pages in place of whole lists, or for fewer lists within lists.`,
      { cost },
    );
  }
}
