/** Codes beyond those that the API gives in `extensions.code`. */
type OwnCode = 'UNREACHABLE' | 'MALFORMED_ANSWER';

/** The record did not answer as it should. `digest` is what Next shows to an error page in production. */
export class RequestError extends Error {
  override name = 'RequestError';
  /** The API's own code, such as `BAD_USER_INPUT`, or one of ours. */
  readonly code: OwnCode | (string & {});
  /** By which the request is found in the API's log; null where it never got there. */
  readonly requestId: string | null;
  readonly digest: string;

  constructor(message: string, code: RequestError['code'], requestId: string | null, cause?: unknown) {
    super(message, { cause });
    this.code = code;
    this.requestId = requestId;
    this.digest = requestId ?? code;
  }
}
