import { UNDATED } from '@kto-kogo/domain';
import { z } from 'zod';
import { badInput } from '../errors/api-error.ts';

const MAX_LENGTH = 500;

/** The day of a claim, or of one that is undated. */
export const cursorDay = z.union([z.iso.date(), z.literal(UNDATED)]);

/** Opaque cursor (base64url JSON). */
export function encodeCursor(parts: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** @throws ApiError BAD_USER_INPUT where the cursor was not made by `encodeCursor` for this kind of list */
export function decodeCursor<Parts>(cursor: string, parts: z.ZodType<Parts>): Parts {
  const read =
    cursor.length > MAX_LENGTH ? undefined : parseJson(Buffer.from(cursor, 'base64url').toString());
  const parsed = parts.safeParse(read);
  if (!parsed.success) {
    throw badInput(
      'after is not a cursor of this list. Pass the `endCursor` of the page before, with the same arguments, or leave it out.',
    );
  }
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
