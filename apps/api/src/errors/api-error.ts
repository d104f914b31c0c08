import { HeaderMap } from '@apollo/server';
import { GraphQLError } from 'graphql';

/** The codes that clients may rely on, beside Apollo's own, and the HTTP status each answers with. */
const STATUS = {
  /** The client's mistake: the message says how to correct it. */
  BAD_USER_INPUT: 400,
  /** What was given opens nothing. */
  FORBIDDEN: 403,
  /** The class is not here, and nobody knows that it was. */
  ROOM_NOT_FOUND: 404,
  /** The class was here, and is over. */
  ROOM_ENDED: 410,
  /** The client has used up its points for this minute. */
  RATE_LIMITED: 429,
  /** The database does not answer, or not in time. */
  DATABASE_UNAVAILABLE: 503,
  /** The database answers but holds no whole record. */
  RECORD_NOT_LOADED: 503,
  /** Where the classes are kept does not answer: what is known is still told, and nothing can be changed. */
  ROOM_STORE_UNAVAILABLE: 503,
  /** The ties are still being read: whatever walks along them waits for that. */
  WARMING_UP: 503,
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
  /** How much of what is waited for is done, from 0 to 1, and when all of it will be; null as long as nothing tells. */
  progress?: number;
  readyInSeconds?: number | null;
};

/** What of an error is sent beside its code and message. */
const SENT = ['retryAfter', 'cost', 'progress', 'readyInSeconds'] as const;

/** An error whose message is sent to the client. Every other error is hidden behind INTERNAL_SERVER_ERROR. */
export class ApiError extends GraphQLError {
  readonly status: number;
  readonly code: ApiErrorCode;
  readonly retryAfter: number | undefined;
  readonly cost: number | undefined;

  constructor(code: ApiErrorCode, message: string, options: ApiErrorOptions = {}) {
    const { cause, retryAfter, cost } = options;
    const headers = new HeaderMap();
    if (retryAfter !== undefined) headers.set('retry-after', String(retryAfter));
    // A Map, because GraphiQL's package widens the type of `extensions` for everyone who uses graphql-js.
    const extensions: Record<string, unknown> = {
      code,
      ...sentOf({ ...options }),
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

/** Of these options or extensions those that are sent. */
export function sentOf(given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(SENT.flatMap((name) => (given[name] === undefined ? [] : [[name, given[name]]])));
}

export function badInput(message: string, cause?: unknown): ApiError {
  return new ApiError('BAD_USER_INPUT', message, { cause });
}
