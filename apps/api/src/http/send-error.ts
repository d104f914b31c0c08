import type { Response } from 'express';
import { responseType } from './media-type.ts';

export type HttpError = {
  status: number;
  code: string;
  message: string;
  /** Seconds after which to retry. */
  retryAfter?: number | undefined;
  /** The points that the query would cost. */
  cost?: number | undefined;
};

/** Sends an error from outside of GraphQL as a GraphQL response, in the media type that the request accepts. */
export function sendError(response: Response, error: HttpError): void {
  const { status, code, message, retryAfter, cost } = error;
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  response.setHeader('cache-control', 'no-store');
  // JSON leaves out what is undefined.
  const extensions = { code, retryAfter, cost };
  response
    .status(status)
    .type(responseType(response.req))
    .send(JSON.stringify({ errors: [{ message, extensions }] }));
}
