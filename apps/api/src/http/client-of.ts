import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

/**
 * Whose a token is, in any words that are the same each time; null for one that we have not given out. Asked before
 * anything is counted, so it must cost next to nothing for a token that somebody has made up.
 */
export type Identify = (token: string) => Promise<string | null>;

export type ClientOfOptions = {
  /** Borne by our own pages. */
  internalToken: string;
  identify: Identify;
};

/**
 * Whose rate a request counts against: nobody's (null) for our own pages, the bearer's for a token that we have given out, and
 * else the address's. A class shares one address, but a token that is made up buys nothing.
 */
export function clientOf({
  internalToken,
  identify,
}: ClientOfOptions): (request: Request) => Promise<string | null> {
  return async (request) => {
    if (isSame(request.get('x-kto-kogo-internal') ?? '', internalToken)) return null;
    const token = BEARER.exec(request.get('authorization') ?? '')?.[1];
    const bearer = token === undefined ? null : await identify(token);
    return bearer === null ? `address:${request.ip ?? 'unknown'}` : `token:${bearer}`;
  };
}

const BEARER = /^Bearer +(\S+)$/i;

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
