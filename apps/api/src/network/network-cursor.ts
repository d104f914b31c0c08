import { fromDayNumber, toDayNumber, UNDATED } from '@kto-kogo/domain';
import { NO_DAY, type StrengthPlace } from '@kto-kogo/network';
import { z } from 'zod';
import { cursorDay, decodeCursor, encodeCursor } from '../connection/cursor.ts';

const cursorSchema = z.tuple([z.int(), cursorDay, z.string().max(200)]);

export function networkCursor({ strength, day, id }: StrengthPlace): string {
  return encodeCursor([strength, day === NO_DAY ? UNDATED : fromDayNumber(day), id]);
}

/** @throws ApiError BAD_USER_INPUT */
export function readNetworkCursor(after: string | null | undefined): StrengthPlace | null {
  if (after == null) return null;
  const [strength, day, id] = decodeCursor(after, cursorSchema);
  return { strength, day: day === UNDATED ? NO_DAY : toDayNumber(day), id };
}
