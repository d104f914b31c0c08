import type { Response } from 'express';

/** An error outside of GraphQL, in the form that GraphQL clients know. */
export function sendError(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
