import { ApiError } from '../errors/api-error.ts';
import type { Classes } from '../room/classes.ts';
import type { Entered } from '../room/rooms.ts';
import { readToken } from '../room/tokens.ts';
import type { Subscription } from './subscription.ts';

/**
 * Whose a token is that opens a connection.
 *
 * @throws ApiError FORBIDDEN, ROOM_NOT_FOUND, ROOM_ENDED
 */
export async function identifyListener(
  token: string | null,
  { rooms, refused }: Pick<Classes, 'rooms' | 'refused'>,
): Promise<Entered> {
  const entered = token === null ? null : await rooms.identify(token);
  if (entered !== null) return entered;
  const said = token === null ? null : readToken(token);
  if (said !== null && (await rooms.read(said.room)) === null) return rooms.missing(said.room);
  refused('wrong_token');
  throw new ApiError(
    'FORBIDDEN',
    'This takes the key or a token of a class: send it as “authorization: Bearer …”.',
  );
}

/** @throws ApiError FORBIDDEN where the bearer may not be told this */
export function checkListener(
  { bearer, room }: Entered,
  { field, room: asked }: Subscription,
  { refused }: Pick<Classes, 'refused'>,
): void {
  const isOther = asked !== room.id;
  if (!isOther && (field === 'room' || bearer.role === 'teacher')) return;
  refused('wrong_token');
  throw new ApiError(
    'FORBIDDEN',
    isOther
      ? 'The token is of another class.'
      : 'This takes the key of the class, which was told when it was opened.',
  );
}
