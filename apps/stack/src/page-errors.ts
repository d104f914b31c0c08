import { IncomingMessage } from 'node:http';
import type { WalksState } from '@kto-kogo/api';
import type { Request, RequestHandler, Response } from 'express';

/** Seconds after which a user may try again. */
const RETRY_SECONDS = 5;

/** Since when the record could not be checked: on the way to a page and in its response. */
export const SINCE = 'x-record-unchecked-since';

/** By this the pages mark an error of theirs that is the record's. */
const RECORD_FAILED = /\\?"digest\\?":\\?"record:/;
/** By this one that comes because the ties are still being read. */
const WARMING_UP = /\\?"digest\\?":\\?"warming-up:/;

/** How far the reading of the ties is, on the way to the page that says so. */
const WALKS = 'x-walks';

/**
 * Serves a complete page where there is none or where one breaks. For both, Next itself has only a document that is empty without
 * JavaScript. In development the one for a broken page stays: it shows where the error is.
 */
export function pageErrors(pages: RequestHandler, isDev: boolean, walks: () => WalksState): RequestHandler {
  const statuses = isDev ? [404] : [404, 500];
  return (request, response, done) => {
    delete request.headers[WALKS];
    const { flushHeaders, write, end } = response;
    const headers = response.getHeaders();
    const isError = () =>
      !response.headersSent &&
      statuses.includes(response.statusCode) &&
      String(response.getHeader('content-type')).startsWith('text/html');
    let discarded = '';
    Object.assign(response, {
      flushHeaders: () => isError() || flushHeaders.call(response),
      write(...chunk: Parameters<typeof write>) {
        if (!isError()) return write.apply(response, chunk);
        discarded += textOf(chunk[0]);
        return true;
      },
      end(...chunk: Parameters<typeof end>) {
        if (!isError()) return end.apply(response, chunk);
        discarded += textOf(chunk[0]);
        Object.assign(response, { flushHeaders, write, end });
        for (const name of response.getHeaderNames()) if (!(name in headers)) response.removeHeader(name);
        // Two pages listen for its end, which is no leak.
        response.setMaxListeners(2 * response.getMaxListeners());
        return pages(askAgain(request, standIn(request, response, discarded, walks)), response, done);
      },
    });
    return pages(request, response, done);
  };
}

function standIn(request: Request, response: Response, discarded: string, walks: () => WalksState): string {
  if (response.statusCode === 404) return '/missing';
  if (WARMING_UP.test(discarded)) return warmingUp(request, response, walks());
  return RECORD_FAILED.test(discarded) ? unavailable(request, response) : '/broken';
}

/** @returns the page for a record that does not answer. It shows nothing that was asked before, so it does not say so. */
export function unavailable(request: Request, response: Response): string {
  delete request.headers[SINCE];
  response.status(503).setHeader('retry-after', String(RETRY_SECONDS));
  return '/unavailable';
}

/** @returns the page that says how far the ties are, and opens by itself what was asked for */
function warmingUp(request: Request, response: Response, state: WalksState): string {
  request.headers[WALKS] = JSON.stringify(state);
  const seconds = state.isReady ? 1 : (state.readyInSeconds ?? RETRY_SECONDS);
  response.status(503).setHeader('retry-after', String(seconds));
  return '/warming-up';
}

/** The same request for another page. A new one, because Next notes on a request what it made of it. */
function askAgain(request: Request, url: string): Request {
  const again: Request = Object.setPrototypeOf(
    new IncomingMessage(request.socket),
    Object.getPrototypeOf(request),
  );
  return Object.assign(again, { url, method: request.method, headers: request.headers });
}

function textOf(chunk: unknown): string {
  if (typeof chunk === 'string') return chunk;
  return chunk instanceof Uint8Array ? Buffer.from(chunk).toString() : '';
}
