import { SITE_FILES } from '@kto-kogo/address';
import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Enough for a class of thirty behind one address, each opening a page every other second. */
const PAGES_PER_MINUTE = 900;

/**
 * Limits the pages served to one address in a minute. The API does not count the queries of our own pages, so their users are
 * counted here. Scripts, styles, fonts and icons are files and cost next to nothing.
 */
export function pageLimit(pagesPerMinute = PAGES_PER_MINUTE): RequestHandler {
  const limiter = new RateLimiterMemory({ points: pagesPerMinute, duration: 60 });
  return async (request, response, done) => {
    if (request.path.startsWith('/_next/static/') || SITE_FILES.includes(request.path)) return done();
    try {
      await limiter.consume(request.ip ?? 'unknown');
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      const seconds = Math.ceil(refused.msBeforeNext / 1000);
      response
        .status(429)
        .setHeader('retry-after', String(seconds))
        .type('text')
        .send(`Too many pages were asked for from this address. Try again in ${seconds} seconds.\n`);
      return;
    }
    done();
  };
}
