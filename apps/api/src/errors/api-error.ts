import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** The codes that clients may rely on, beside Apollo's own, and the HTTP status each answers with. */
const STATUS = {
  /** Asked wrongly: the message says how to mend it. */
  BAD_USER_INPUT: 400,
  /** Too much asked by this client in a minute. */
  RATE_LIMITED: 429,
  /** The database does not answer, or not in time. */
  DATABASE_UNAVAILABLE: 503,
  /** The database answers but holds no whole record. */
  RECORD_NOT_LOADED: 503,
} as const;

export type ApiErrorCode = keyof typeof STATUS;

export function isApiErrorCode(code: string): code is ApiErrorCode {
  return Object.hasOwn(STATUS, code);
}

export type ApiErrorOptions = {
  cause?: unknown;
  /** Seconds after which asking again makes sense: sent as `Retry-After`. */
  retryAfter?: number;
};

/** An error meant for the client as it stands. Everything else is hidden behind INTERNAL_SERVER_ERROR. */
export class ApiError extends GraphQLError {
  readonly status: number;
  readonly code: ApiErrorCode;
  readonly retryAfter: number | undefined;

  constructor(code: ApiErrorCode, message: string, { cause, retryAfter }: ApiErrorOptions = {}) {
    const headers = new HeaderMap();
    if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
    // A map, as Apollo reads it: GraphiQL's package declares a plain object for all who use graphql-js.
    const extensions: Record<string, unknown> = { code, http: { status: STATUS[code], headers } };
    super(message, {
      extensions,
      ...(cause instanceof Error && { originalError: cause }),
    });
    this.code = code;
    this.status = STATUS[code];
    this.retryAfter = retryAfter;
  }
}

export function badInput(message: string, cause?: unknown): ApiError {
  return new ApiError('BAD_USER_INPUT', message, { cause });
}
