import type { RequestHandler } from 'express';

const RETRY_SECONDS = 5;

/**
 * While the record cannot be read, every page is the one that says so, with 503: it reads without JavaScript, and nobody
 * waits for a page that cannot be put together.
 */
export function pageAvailability(recordVersion: () => Promise<string>): RequestHandler {
  return async (request, response, done) => {
    if (!isFile(request.path)) {
      await recordVersion().catch(() => {
        response.status(503).setHeader('retry-after', String(RETRY_SECONDS));
        request.url = '/unavailable';
      });
    }
    done();
  };
}

function isFile(path: string): boolean {
  return path.startsWith('/_next/') || /\.\w+$/.test(path);
}
