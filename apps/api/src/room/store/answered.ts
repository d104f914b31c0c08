import { ApiError } from '../../errors/api-error.ts';

/** Whoever waits longer for Redis is told that it is away. */
export const ANSWER_MS = 2_000;

/** What a store answers, within the time in which it must. @throws ApiError ROOM_STORE_UNAVAILABLE */
export async function answered<Value>(command: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('Redis did not answer in time.')), ANSWER_MS);
  });
  try {
    return await Promise.race([command, late]);
  } catch (error) {
    throw unavailable(error);
  } finally {
    clearTimeout(timer);
  }
}

export function unavailable(cause: unknown): ApiError {
  const words = 'The classes cannot be changed for the moment: what keeps them does not answer. Try again.';
  return new ApiError('ROOM_STORE_UNAVAILABLE', words, { cause, retryAfter: 1 });
}
