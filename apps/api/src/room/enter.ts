import type { Context } from '../context.ts';
import { ApiError } from '../errors/api-error.ts';
import type { Entered } from './rooms.ts';
import type { Bearer } from './tokens.ts';

/** So that nobody tries more than some forty a minute. */
const WRONG_TOKEN_POINTS = 50;

type Role = Bearer['role'];

/** What opens each kind of act, in words. */
const NEEDED: Readonly<Record<Role, string>> = {
  teacher: 'the key of the class, which was told when it was opened',
  screen: 'the key or a token of the class',
  member: 'the token that was given when the class was joined',
};

/**
 * The class that is asked for, where the bearer of the request may do this in it.
 *
 * @param roles who may
 * @throws ApiError FORBIDDEN, ROOM_NOT_FOUND, ROOM_ENDED, ROOM_STORE_UNAVAILABLE; RATE_LIMITED after many wrong tokens
 */
export async function enter(
  id: string,
  roles: readonly [Role, ...Role[]],
  context: Pick<Context, 'classes' | 'rateLimit' | 'request'>,
): Promise<Entered> {
  const { classes, rateLimit, request } = context;
  const { rooms } = classes;
  const entered = request.bearerToken === null ? null : await rooms.identify(request.bearerToken);
  if (entered?.room.id === id && roles.includes(entered.bearer.role)) return entered;
  if ((await rooms.read(id)) === null) return rooms.missing(id);
  classes.refused('wrong_token');
  await rateLimit.spend(request.client, WRONG_TOKEN_POINTS);
  throw new ApiError('FORBIDDEN', `This takes ${NEEDED[roles[0]]}: send it as “authorization: Bearer …”.`);
}
