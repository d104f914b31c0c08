import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';
import helmet from 'helmet';

/**
 * The headers of the pages. Each answer has a nonce of its own; Next finds it in the policy on the request and puts it on its
 * scripts, the layout finds it in `x-nonce`. With `isDev` the scripts may evaluate text: that is how React shows where an error is.
 */
export function pageSecurity(isDev: boolean): RequestHandler {
  return (request, response, done) => {
    const nonce = randomBytes(16).toString('base64');
    request.headers['x-nonce'] = nonce;
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'self'"],
          baseUri: ["'self'"],
          connectSrc: ["'self'"],
          fontSrc: ["'self'"],
          formAction: ["'self'"],
          frameAncestors: ["'none'"],
          imgSrc: ["'self'", 'data:', 'blob:'],
          objectSrc: ["'none'"],
          scriptSrc: ["'self'", `'nonce-${nonce}'`, ...(isDev ? ["'unsafe-eval'"] : [])],
          // Positions and widths are set as styles by React and by the canvas; a style cannot run anything.
          styleSrc: ["'self'", "'unsafe-inline'"],
        },
      },
      referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
      // The product is served over plain HTTP on the user's own machine; a proxy in front decides about HTTPS.
      strictTransportSecurity: false,
    })(request, response, () => {
      request.headers['content-security-policy'] = String(response.getHeader('content-security-policy'));
      done();
    });
  };
}
