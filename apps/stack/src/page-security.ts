import { randomBytes } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import helmet from 'helmet';
import { isLoopbackName } from './loopback.ts';

const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ');

/** The one page that is made to stand in a frame on others: it has no script and no form. */
const FRAMED = '/embed';

/** Forbids what we have no use for, so that nothing that finds its way into a page has either. Helmet knows no such header. */
export const permissionsPolicy: RequestHandler = (_request, response, done) => {
  response.setHeader('permissions-policy', PERMISSIONS);
  done();
};

/**
 * Sets the security headers of the pages. Each response has its own nonce: Next reads it from the policy on the request and
 * puts it on its scripts, the layout reads it from `x-nonce`. With `isDev` scripts may use `eval`, which React needs to show
 * where an error is.
 */
export function pageSecurity(isDev: boolean): RequestHandler {
  return (request, response, done) => {
    const nonce = randomBytes(16).toString('base64');
    request.headers['x-nonce'] = nonce;
    const isTrusted = isTrustedOrigin(request);
    const isFramed = request.path === FRAMED;
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          baseUri: ["'self'"],
          connectSrc: ["'self'", ...socketsOf(request)],
          fontSrc: ["'self'"],
          formAction: ["'self'"],
          // The editor of a lesson frames our pages. Without the directive every page may, also one that was opened as a file.
          ...(isFramed ? {} : { frameAncestors: ["'self'"] }),
          frameSrc: ["'self'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          objectSrc: ["'none'"],
          scriptSrc: ["'self'", `'nonce-${nonce}'`, ...(isDev ? ["'unsafe-eval'"] : [])],
          // React and the canvas set positions and widths as inline styles; a style cannot run code.
          styleSrc: ["'self'", "'unsafe-inline'"],
        },
      },
      // Elsewhere browsers ignore them, and say so in the console.
      crossOriginOpenerPolicy: isTrusted,
      originAgentCluster: isTrusted,
      xFrameOptions: isFramed ? false : { action: 'sameorigin' },
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      // The stack serves plain HTTP on the user's own machine; a proxy in front decides about HTTPS.
      strictTransportSecurity: false,
    })(request, response, () => {
      request.headers['content-security-policy'] = String(response.getHeader('content-security-policy'));
      done();
    });
  };
}

/** To Safari before 16 its own host is another one as soon as a WebSocket is opened to it. A proxy may not tell us that it speaks TLS. */
function socketsOf({ headers: { host = '' } }: Request): string[] {
  return HOST.test(host) ? [`ws://${host}`, `wss://${host}`] : [];
}

/** Nothing else that a client writes there comes into the policy. */
const HOST = /^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d+)?$/i;

/** Whether browsers take the origin for a secure one: plain http is that on the user's own machine only. */
function isTrustedOrigin({ secure, hostname }: Request): boolean {
  return secure || isLoopbackName(hostname);
}
