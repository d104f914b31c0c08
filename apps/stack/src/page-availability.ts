import { SITE_FILES } from '@kto-kogo/address';
import type { RecordVersion } from '@kto-kogo/api';
import type { Request, RequestHandler, Response } from 'express';
import { SINCE, unavailable } from './page-errors.ts';

/**
 * As long as no record was ever seen, serves the page `/unavailable` for every address, with 503: it works without JavaScript, and
 * users do not wait for a page that would fail. While the record last seen cannot be checked, the pages are made of what was kept of
 * it, and told since when, so that they say so.
 */
export function pageAvailability(recordVersion: RecordVersion): RequestHandler {
  return async (request, response, done) => {
    delete request.headers[SINCE];
    if (isFile(request.path)) return done();
    const record = await recordVersion().catch(() => null);
    if (record === null) request.url = unavailable(request, response);
    else if (record.since !== null) {
      // Within the browser only the part of a page that changes would be drawn anew, and nothing be said.
      if (request.headers.rsc !== undefined) return askForAll(response);
      sayUnchecked(request, response, record.since);
    }
    done();
  };
}

function sayUnchecked(request: Request, response: Response, since: Date): void {
  request.headers[SINCE] = since.toISOString();
  response.setHeader(SINCE, since.toISOString());
}

/** Next's router takes what is no part of a page as a reason to load the whole page. */
function askForAll(response: Response): void {
  response.status(204).setHeader('cache-control', 'no-store').end();
}

/** What needs no record. The sitemap and pictures do. */
function isFile(path: string): boolean {
  return path.startsWith('/_next/') || SITE_FILES.includes(path);
}
