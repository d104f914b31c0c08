import type { Request, Response } from 'express';

/** For a minute a cache need not ask; for ten more it may answer with what it has, and ask meanwhile. */
const FRESH = 'public, max-age=60, stale-while-revalidate=600';

/** Says which record a response was read from. */
export function nameRecordVersion(response: Response, version: string): void {
  response.setHeader('x-record-version', version);
}

/** Only the response to a GET is stored by caches. */
export function allowStoring(response: Response, key: string): void {
  if (isRead(response.req)) {
    response.setHeader('etag', etagOf(key));
    response.setHeader('cache-control', FRESH);
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
