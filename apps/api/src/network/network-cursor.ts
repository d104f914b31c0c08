import { type Tie, UNDATED } from '@kto-kogo/domain';
import { z } from 'zod';
import { decodeCursor, encodeCursor } from '../connection/cursor.ts';

const cursorSchema = z.tuple([z.int(), z.string().max(10), z.string().max(200)]);

/** A position in the ties of a network, strongest first. */
export type NetworkCursor = {
  afterStrength: number | null;
  afterDay: string | null;
  afterId: string | null;
};

export function networkCursor({ earliest, id }: Pick<Tie, 'earliest' | 'id'>, strength: number): string {
  return encodeCursor([strength, earliest ?? UNDATED, id]);
}

/** @throws ApiError BAD_USER_INPUT */
export function readNetworkCursor(after: string | null | undefined): NetworkCursor {
  const [afterStrength, afterDay, afterId] =
    after == null ? [null, null, null] : decodeCursor(after, cursorSchema);
  return { afterStrength, afterDay, afterId };
}
