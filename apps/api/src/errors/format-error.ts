import type { GraphQLFormattedError } from 'graphql';
import { isApiErrorCode, sentOf } from './api-error.ts';

/** Messages of Apollo and graphql-js about the query itself: safe to pass on. */
const APOLLO_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What the client gets in place of a defect. */
export const HIDDEN = {
  message:
    'Something went wrong on our side. Ask again; if it stays so, report the x-request-id of this answer.',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};

/** The only place that turns an error into a response: message, place, code and what is sent beside it, and no internals. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? '');
  const { message, locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (!isPublic(code)) return { ...HIDDEN, ...place };
  return { message, ...place, extensions: { code, ...sentOf(formatted.extensions ?? {}) } };
}

/** Whether an error is a defect of ours, to be logged with its stack. */
export function isDefect(error: unknown): boolean {
  const { extensions } = error as { extensions?: { code?: unknown } };
  return !isPublic(String(extensions?.code ?? ''));
}

function isPublic(code: string): boolean {
  return isApiErrorCode(code) || APOLLO_CODES.has(code);
}
