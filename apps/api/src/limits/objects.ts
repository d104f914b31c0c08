import type { Context } from '../context.ts';
import { ApiError } from '../errors/api-error.ts';
import { countObjects } from '../reading/count-objects.ts';
import type { Thing } from '../reading/found.ts';
import { EXECUTION_POINTS, pointsFor } from './rate-limit.ts';

/** The whole record as a network, with all fields that the network view needs, costs about 20,000. */
export const OBJECTS_MAX = 50_000;
/** By reckoning, the dossier of whoever is accused most among a hundred thousand figures holds 80,000. */
const GIVEN_MAX = 200_000;

/**
 * What was read holds more than the query promised, where lists are longer than the schema assumes: those of a large record. It is refused before it is
 * written, or paid for. Our own pages, whose queries are known, are neither.
 * @throws ApiError BAD_USER_INPUT where it is too much, RATE_LIMITED
 */
export async function payForObjects(
  things: readonly Thing[],
  { request, rateLimit }: Context,
): Promise<void> {
  if (request.client === null) return;
  const objects = countObjects(things);
  const cost = EXECUTION_POINTS + pointsFor(Math.min(objects, GIVEN_MAX));
  const more = cost - (request.cost ?? 0);
  if (more > 0) {
    request.cost = cost;
    await rateLimit.spend(request.client, more);
  }
  if (objects > GIVEN_MAX) {
    throw new ApiError(
      'BAD_USER_INPUT',
      `This answer would hold ${objects.toLocaleString('en-GB')} objects; at most ${GIVEN_MAX.toLocaleString('en-GB')} are given. Ask for pages in place of whole lists, or for fewer lists within lists.`,
      { cost },
    );
  }
}
