import { RECORD_DIGEST, WARMING_UP_DIGEST } from './digests.ts';

/** Codes beyond those that the API gives in `extensions.code`. */
type OwnCode = 'UNREACHABLE' | 'MALFORMED_ANSWER';

type More = { cause?: unknown; status?: number };

/** Whether what was asked for may have been done all the same. */
export function isUnanswered({ code }: RequestError): boolean {
  return ['UNREACHABLE', 'MALFORMED_ANSWER', 'DATABASE_UNAVAILABLE'].includes(code);
}

/** The record did not answer as it should. */
export class RequestError extends Error {
  override name = 'RequestError';
  /** The API's own code, such as `BAD_USER_INPUT`, or one of ours. */
  readonly code: OwnCode | (string & {});
  /** By which the request is found in the API's log; null where it never got there. */
  readonly requestId: string | null;
  /** What users may quote: by it the failure is found in the log. */
  readonly reference: string;
  /** Of an answer that is none of ours: whose it is can be told from it. Null for all else. */
  readonly status: number | null;
  /** All that Next tells an error page in production. */
  readonly digest: string;

  constructor(message: string, code: RequestError['code'], requestId: string | null, more: More = {}) {
    super(message, { cause: more.cause });
    this.code = code;
    this.requestId = requestId;
    this.status = more.status ?? null;
    this.reference = requestId ?? code;
    this.digest = (code === 'WARMING_UP' ? WARMING_UP_DIGEST : RECORD_DIGEST) + this.reference;
  }
}
