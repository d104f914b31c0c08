import { timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';

/**
 * Identifies the bearer of a token by a stable string; null for a token that we did not issue. Called before the request is
 * counted, so it must be cheap for invented tokens.
 */
export type Identify = (token: string) => Promise<string | null>;

export type ClientOfOptions = {
  /** Sent by our own pages. */
  internalToken: string;
  identify: Identify;
};

/**
 * Whose rate a request counts against: nobody's (null) for our own pages, the bearer's for a token that we issued, else the IP
 * address's. A class shares one address; an invented token gives no extra rate.
 */
export function clientOf({
  internalToken,
  identify,
}: ClientOfOptions): (request: Request) => Promise<string | null> {
  return async (request) => {
    if (isSame(request.get('x-kto-kogo-internal') ?? '', internalToken)) return null;
    const token = bearerOf(request);
    const bearer = token === null ? null : await identify(token);
    return bearer === null ? `address:${request.ip ?? 'unknown'}` : `token:${bearer}`;
  };
}

/** What stands after `Bearer` in the header; null where nothing does. */
export function bearerOf(request: Pick<Request, 'get'>): string | null {
  return readBearer(request.get('authorization'));
}

/** @param authorization the header, or what stands in its place */
export function readBearer(authorization: unknown): string | null {
  return typeof authorization === 'string' ? (BEARER.exec(authorization)?.[1] ?? null) : null;
}

const BEARER = /^Bearer +(\S+)$/i;

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
