import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import { sendError } from './send-error.ts';

/** Room for a lesson of 200 kB, each of whose Cyrillic letters some clients write as six characters. */
const BODY_MAX = '640kb';
/** In characters. A query that needs more is not written by hand, nor by a program that uses variables. */
const QUERY_MAX = 100 * 1024;

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
  ({ body }, response, done) => {
    const { query } = body ?? {};
    if (typeof query !== 'string' || query.length <= QUERY_MAX) return done();
    const message = `A query has at most ${QUERY_MAX / 1024}kb. Ask in several, and send long values as variables.`;
    sendError(response, { status: 413, code: 'BAD_REQUEST', message });
  },
];

/** Replaces the parser's own errors, which are HTML and show internals. @param max of a body, as it is told */
export const onBodyError =
  (max = BODY_MAX): ErrorRequestHandler =>
  (error, _request, response, done) => {
    const status = Number(error?.status);
    if (!(status >= 400 && status < 500)) return done(error);
    const message =
      status === 413
        ? `A request has at most ${max}. Ask in several.`
        : status === 415
          ? 'Send the query as application/json in UTF-8, plain or with gzip.'
          : 'The body is not JSON. Send {"query": "…", "variables": {…}}.';
    sendError(response, { status, code: 'BAD_REQUEST', message });
  };
