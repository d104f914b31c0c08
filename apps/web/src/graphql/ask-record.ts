import { cache } from 'react';
import { sendRequest } from './client.ts';
import { TypedDocumentString } from './generated/graphql.ts';

/** React keeps an answer by its arguments, compared as they stand: hence text. */
const askOnce = cache(
  (query: string, variables: string): Promise<unknown> =>
    sendRequest(new TypedDocumentString<unknown, unknown>(query), JSON.parse(variables)),
);

/**
 * For server components: the same query sent twice while one page is rendered is sent once.
 * @throws RequestError
 */
export function askRecord<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  ...[variables]: Variables extends Record<string, never> ? [] : [Variables]
): Promise<Result> {
  return askOnce(document.toString(), JSON.stringify(variables ?? {})) as Promise<Result>;
}
