import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** The codes that clients may rely on, beside Apollo's own, and the HTTP status each answers with. */
const STATUS = {
  /** The client's mistake: the message says how to correct it. */
  BAD_USER_INPUT: 400,
  /** What was given opens nothing. */
  FORBIDDEN: 403,
  /** The client has used up its points for this minute. */
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
  /** Seconds after which to retry, sent as `Retry-After` too. */
  retryAfter?: number;
  /** The points that the query would cost. */
  cost?: number;
};

/** An error whose message is sent to the client. Every other error is hidden behind INTERNAL_SERVER_ERROR. */
export class ApiError extends GraphQLError {
  readonly status: number;
  readonly code: ApiErrorCode;
  readonly retryAfter: number | undefined;
  readonly cost: number | undefined;

  constructor(code: ApiErrorCode, message: string, { cause, retryAfter, cost }: ApiErrorOptions = {}) {
    const headers = new HeaderMap();
    if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
    // A Map, because GraphiQL's package widens the type of `extensions` for everyone who uses graphql-js.
    const extensions: Record<string, unknown> = {
      code,
      ...(retryAfter !== undefined && { retryAfter }),
      ...(cost !== undefined && { cost }),
      http: { status: STATUS[code], headers },
    };
    super(message, {
      extensions,
      ...(cause instanceof Error && { originalError: cause }),
    });
    this.code = code;
    this.status = STATUS[code];
    this.retryAfter = retryAfter;
    this.cost = cost;
  }
}

export function badInput(message: string, cause?: unknown): ApiError {
  return new ApiError('BAD_USER_INPUT', message, { cause });
}
