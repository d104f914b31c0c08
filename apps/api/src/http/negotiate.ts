import type { RequestHandler } from 'express';
import { acceptedType, GRAPHQL_TYPE, JSON_TYPE } from './media-type.ts';
import { sendError } from './send-error.ts';

/** Refuses who accepts neither type, and tells caches that one address has several representations. */
export const negotiate: RequestHandler = (request, response, done) => {
  // A 304 says so too, though nothing in it is compressed.
  response.vary('Accept, Accept-Encoding');
  if (acceptedType(request) !== null) return done();
  const message = `Accept ${GRAPHQL_TYPE} or ${JSON_TYPE}.`;
  sendError(response, { status: 406, code: 'BAD_REQUEST', message });
};
