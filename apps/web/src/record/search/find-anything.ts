import { SEARCH_TEXT_MAX } from '@kto-kogo/address';
import { sendRequest } from '../../graphql/client.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { FindHitLine_HitFragment } from '../../graphql/generated/graphql.ts';

export const findAnythingQuery = graphql(/* GraphQL */ `
  query FindAnything($text: String!, $first: Int!) {
    find(text: $text, first: $first) {
      ...FindHitLine_hit
    }
  }
`);

export const nearestNamesQuery = graphql(/* GraphQL */ `
  query NearestNames($text: String!) {
    nearestNames(text: $text) {
      id
      kind
      name
    }
  }
`);

const SUGGESTIONS = 8;

/** The best few of everything, for suggestions while typing. @throws RequestError, or what `signal` was aborted with */
export async function findAnything(
  text: string,
  signal?: AbortSignal,
): Promise<readonly FindHitLine_HitFragment[]> {
  const variables = { text: text.slice(0, SEARCH_TEXT_MAX), first: SUGGESTIONS };
  return (await sendRequest(findAnythingQuery, variables, { signal })).find;
}
