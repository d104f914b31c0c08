import type { Request } from 'express';

export const JSON_TYPE = 'application/json';
export const GRAPHQL_TYPE = 'application/graphql-response+json';

/** The media types of a GraphQL response. Where a client accepts both alike it gets the first. */
export type MediaType = typeof JSON_TYPE | typeof GRAPHQL_TYPE;

/** The media type that a request accepts; null where it accepts neither. */
export function acceptedType(request: Request): MediaType | null {
  const accepted = request.accepts([JSON_TYPE, GRAPHQL_TYPE]);
  return accepted === JSON_TYPE || accepted === GRAPHQL_TYPE ? accepted : null;
}

/** The media type of the response to a request. JSON also tells a client that it accepts neither. */
export function responseType(request: Request): MediaType {
  return acceptedType(request) ?? JSON_TYPE;
}

/**
 * The status of a response without data. In `application/json` the GraphQL-over-HTTP specification asks for 200 wherever the
 * request itself was well formed: the client cannot tell another status from that of a proxy. The other type says 400.
 */
export function requestErrorStatus(status: number, type: MediaType): number {
  return status === 400 && type === JSON_TYPE ? 200 : status;
}
