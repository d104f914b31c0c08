import { SITE_FILES } from '@kto-kogo/address';
import type { RequestHandler } from 'express';
import { unavailable } from './page-errors.ts';

/**
 * While the record cannot be read, serves the page `/unavailable` for every address, with 503. It works without JavaScript, and
 * users do not wait for a page that would fail.
 */
export function pageAvailability(recordVersion: () => Promise<string>): RequestHandler {
  return async (request, response, done) => {
    if (!isFile(request.path)) {
      await recordVersion().catch(() => {
        request.url = unavailable(response);
      });
    }
    done();
  };
}

/** What needs no record. The sitemap and pictures do. */
function isFile(path: string): boolean {
  return path.startsWith('/_next/') || SITE_FILES.includes(path);
}
