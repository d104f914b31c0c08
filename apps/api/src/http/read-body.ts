import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { sendError } from './send-error.ts';

const BODY_MAX = '100kb';

/** Accepts JSON in UTF-8 only. GET has its query in the address. */
export const readBody: RequestHandler[] = [
  (request, response, done) => {
    if (request.method !== 'POST') return done();
    const type = request.headers['content-type'] ?? '';
    const charset = /;\s*charset\s*=\s*"?([^;"\s]+)/i.exec(type)?.[1];
    if (!request.is('application/json') || (charset !== undefined && !/^utf-?8$/i.test(charset))) {
      const message = 'Send the query as application/json in UTF-8.';
      return sendError(response, { status: 415, code: 'BAD_REQUEST', message });
    }
    done();
  },
  express.json({ limit: BODY_MAX, type: 'application/json', strict: true }),
];

/** Replaces the parser's own errors, which are HTML and show internals. */
export const onBodyError: ErrorRequestHandler = (error, _request, response, done) => {
  const status = Number(error?.status);
  if (!(status >= 400 && status < 500)) return done(error);
  const message =
    status === 413
      ? `A query has at most ${BODY_MAX}. Ask in several.`
      : status === 415
        ? 'Send the query as application/json in UTF-8, plain or with gzip.'
        : 'The body is not JSON. Send {"query": "…", "variables": {…}}.';
  sendError(response, { status, code: 'BAD_REQUEST', message });
};
