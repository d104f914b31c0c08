import type { Response } from 'express';

export type HttpError = {
  status: number;
  code: string;
  message: string;
  /** Seconds after which to retry. */
  retryAfter?: number | undefined;
};

/** Sends an error from outside of GraphQL as a GraphQL response. */
export function sendError(response: Response, { status, code, message, retryAfter }: HttpError): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  response.setHeader('cache-control', 'no-store');
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
