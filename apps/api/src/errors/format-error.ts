import type { GraphQLFormattedError } from 'graphql';

/** Said in these words by Apollo and graphql-js about the question itself: safe to pass on. */
const ABOUT_THE_QUESTION = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'RATE_LIMITED',
  'DATABASE_UNAVAILABLE',
  'RECORD_NOT_LOADED',
]);

/** What a client is told of a defect. */
export const HIDDEN = {
  message:
    'Something went wrong on our side. Ask again; if it stays so, report the x-request-id of this answer.',
  extensions: { code: 'INTERNAL_SERVER_ERROR' },
};

/** The one edge where an error becomes an answer: message, place and code, and nothing of the inside. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const code = String(formatted.extensions?.code ?? '');
  const { message, locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (!ABOUT_THE_QUESTION.has(code)) return { ...HIDDEN, ...place };
  return { message, ...place, extensions: { code } };
}

/** Whether an error is a defect of ours, to be logged with its stack. */
export function isDefect(error: unknown): boolean {
  const { extensions } = error as { extensions?: { code?: unknown } };
  return !ABOUT_THE_QUESTION.has(String(extensions?.code ?? ''));
}
