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

/** An error meant for the client as it stands. Everything else is hidden behind INTERNAL_SERVER_ERROR. */
export class ApiError extends GraphQLError {
  readonly status: number;
  readonly code: ApiErrorCode;

  constructor(code: ApiErrorCode, message: string, cause?: unknown) {
    super(message, {
      extensions: { code, http: { status: STATUS[code] } },
      ...(cause instanceof Error && { originalError: cause }),
    });
    this.code = code;
    this.status = STATUS[code];
  }
}

export function badInput(message: string): ApiError {
  return new ApiError('BAD_USER_INPUT', message);
}
