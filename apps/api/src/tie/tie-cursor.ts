import { type Tie, UNDATED } from '@kto-kogo/domain';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../connection/cursor.ts';

const cursorSchema = z.tuple([z.string().max(10), z.string().max(10), z.string().max(200)]);

/** A place in a list of ties that is oldest first: whatever is added later, the list goes on from the same tie. */
export type TieCursor = { earliest: string; latest: string; id: string };

export function tieCursor(tie: Tie): string {
  return encodeCursor([tie.earliest ?? UNDATED, tie.latest ?? UNDATED, tie.id]);
}

/** @throws ApiError BAD_USER_INPUT */
export function readTieCursor(after: string | null | undefined): TieCursor | null {
  if (after == null) return null;
  const [earliest, latest, id] = decodeCursor(after, cursorSchema);
  return { earliest, latest, id };
}
