import type { Request, Response } from 'express';
import type { RecordState } from '../record/record-version.ts';

/** For a minute a cache need not ask; for ten more it may answer with what it has, and ask meanwhile. */
const FRESH = 'public, max-age=60, stale-while-revalidate=600';

/** Says which record a response was read from, and since when the database has not confirmed that it is this one. */
export function nameRecord(
  response: Response,
  { version, since }: Pick<RecordState, 'version' | 'since'>,
): void {
  response.setHeader('x-record-version', version);
  if (since !== null) response.setHeader('x-record-unchecked-since', since.toISOString());
}

/** Only the response to a GET is stored by caches, and asked for again each time where the record could not be checked. */
export function allowStoring(response: Response, key: string, { since }: Pick<RecordState, 'since'>): void {
  if (isRead(response.req)) {
    response.setHeader('etag', etagOf(key));
    response.setHeader('cache-control', since === null ? FRESH : 'no-cache');
  } else forbidStoring(response);
}

export function forbidStoring(response: Response): void {
  response.setHeader('cache-control', 'no-store');
}

/** Whether a client asks if it already has the response. */
export function isConditional(request: Request): boolean {
  return isRead(request) && request.get('if-none-match') !== undefined;
}

/** Whether a client has the response of this key. A wildcard does not count: it says nothing of what the client has. */
export function hasResponse(request: Request, key: string): boolean {
  const tags = (request.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etagOf(key).replace(/^W\//, ''));
}

/** Weak, because the bytes also depend on the compression. */
function etagOf(key: string): string {
  return `W/"${key}"`;
}

function isRead({ method }: Request): boolean {
  return method === 'GET' || method === 'HEAD';
}
