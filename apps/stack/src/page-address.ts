import type { RequestHandler } from 'express';

/** Longer than the path of any page. */
const PATH_MAX = 200;

/** Responds 404 where the path cannot be decoded or is too long: Next would respond with an error. */
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
