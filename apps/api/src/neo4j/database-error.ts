import { ApiError } from '../errors/api-error.ts';

/** Seconds: it mostly comes back by itself. */
const RETRY_AFTER = 5;

/** Hides the driver's error: it names hosts and statements, and on a cut stream it is a raw error. */
export function databaseAway(cause: unknown): ApiError {
  return new ApiError(
    'DATABASE_UNAVAILABLE',
    'The database is not answering just now. Ask again in a few seconds.',
    { cause, retryAfter: RETRY_AFTER },
  );
}

export function databaseTooSlow(): ApiError {
  return new ApiError(
    'DATABASE_UNAVAILABLE',
    'The database took too long to answer. Ask again, or ask for less at a time.',
    { retryAfter: RETRY_AFTER },
  );
}

/** Whether the statement itself is wrong, so that retrying would not help. */
export function isOurFault(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return /^Neo\.ClientError\.(Statement|Schema|Procedure)\./.test(code);
}
