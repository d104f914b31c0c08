import type { Response } from 'express';

export type HttpError = {
  status: number;
  code: string;
  message: string;
  /** Seconds after which asking again makes sense. */
  retryAfter?: number | undefined;
};

/** An error outside of GraphQL, in the form that GraphQL clients know. */
export function sendError(response: Response, { status, code, message, retryAfter }: HttpError): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  response.setHeader('cache-control', 'no-store');
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
