import { ApiError } from '../errors/api-error.ts';

/** What a client is told, whatever the driver said: it names hosts and statements, and throws raw errors on a cut stream. */
export function databaseAway(cause: unknown): ApiError {
  return new ApiError(
    'DATABASE_UNAVAILABLE',
    'The database is not answering just now. Ask again in a few seconds.',
    { cause },
  );
}

export function databaseTooSlow(): ApiError {
  return new ApiError(
    'DATABASE_UNAVAILABLE',
    'The database took too long to answer. Ask again, or ask for less at a time.',
  );
}

/** Whether the fault is in the statement itself and so ours: asking again would not help. */
export function isOurFault(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^Neo\.ClientError\.(Statement|Schema|Procedure)\./.test(code);
}
