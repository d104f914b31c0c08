import type { RequestHandler } from 'express';

/** No address of a page of ours is longer. */
const PATH_MAX = 200;

/** An address that cannot be read, or is longer than any of ours, is one that is not there: Next would call it a fault. */
export const readableAddress: RequestHandler = (request, _response, done) => {
  if (!isReadable(request.path)) request.url = '/not-found';
  done();
};

function isReadable(path: string): boolean {
  try {
    return decodeURIComponent(path).length <= PATH_MAX;
  } catch {
    return false;
  }
}
