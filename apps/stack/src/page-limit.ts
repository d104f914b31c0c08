import { SITE_FILES } from '@kto-kogo/address';
import type { RequestHandler } from 'express';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** Enough for a class of thirty behind one address, each opening a page every other second. */
const PAGES_PER_MINUTE = 900;
const CLASS_OF = 30;
/** Of the limiter, which counts in whole numbers, for one page. */
const POINTS = 1_000;

/**
 * Limits the pages served to one address in a minute: of an address from which classes are followed each thirty have as many, because three hundred
 * phones in a lecture hall are three hundred readers. The API does not count the queries of our own pages, so their users are
 * counted here. Scripts, styles, fonts and icons are files and cost next to nothing.
 */
/** @param connectionsOf how many connections are held open from an address */
export function pageLimit(
  connectionsOf: (address: string) => number,
  pagesPerMinute = PAGES_PER_MINUTE,
): RequestHandler {
  const limiter = new RateLimiterMemory({ points: POINTS * pagesPerMinute, duration: 60 });
  return async (request, response, done) => {
    if (request.path.startsWith('/_next/static/') || SITE_FILES.includes(request.path)) return done();
    const address = request.ip ?? 'unknown';
    const classes = Math.max(1, connectionsOf(address) / CLASS_OF);
    try {
      await limiter.consume(address, Math.floor(POINTS / classes));
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
