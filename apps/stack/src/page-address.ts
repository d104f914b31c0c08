import type { RequestHandler } from 'express';

/** Longer than the path of any page. */
const PATH_MAX = 200;

/** Responds 404 where the path cannot be decoded or is too long: Next would respond with an error. */
export const readableAddress: RequestHandler = (request, _response, done) => {
  if ((decoded(request.path)?.length ?? Number.POSITIVE_INFINITY) > PATH_MAX) request.url = '/not-found';
  done();
};

/**
 * Redirects to the address that was surely meant: ours are in lower case, and a full stop or a bracket at the end was swept into
 * the link.
 */
export const tidyAddress: RequestHandler = (request, response, done) => {
  const path = decoded(request.path);
  if (path === null || path.startsWith('/_next/')) return done();
  const tidy = tidied(path);
  if (tidy === path || !/^[a-z0-9/.-]+$/.test(tidy)) return done();
  response.redirect(308, tidy + request.url.slice(request.path.length));
};

/** A name or an address, and perhaps a port. The pages write it into links, and it comes from the client. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;

/** What the pages cannot see for themselves, as headers that a client cannot set. Refuses a host that is none. */
export const addressHeaders: RequestHandler = (request, response, done) => {
  if (!HOST.test(request.host ?? '')) {
    response.status(400).type('text').send('The Host header names no host.\n');
    return;
  }
  request.headers['x-asked-for'] = request.originalUrl;
  // Express believes a proxy about them only where the proxy is trusted.
  request.headers['x-site-origin'] = `${request.protocol}://${request.host}`;
  done();
};

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

/** A name of which nothing would be left was asked for as it is, but for marks that sentences end with. */
function asked(part: string): string {
  return /^[!-/:-@[-`{-~\p{P}]*$/u.test(part) ? '' : part;
}

/** Never begins with two slashes, which would lead to another site. */
function tidied(path: string): string {
  const parts = path
    .toLowerCase()
    .split('/')
    .map((part) => part.replace(/^[\s\p{Pi}\p{Ps}"'<]+|[\s\p{P}\p{S}]+$/gu, '') || asked(part));
  return `/${parts.filter((part) => part !== '').join('/')}`;
}
