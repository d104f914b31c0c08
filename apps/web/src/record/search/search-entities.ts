import { SEARCH_TEXT_MAX } from '@kto-kogo/address';
import { sendRequest } from '../../graphql/client.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';

export const searchEntitiesQuery = graphql(/* GraphQL */ `
  query SearchEntities($text: String!, $first: Int!) {
    search(text: $text, first: $first) {
      ...SearchHitLine_hit
    }
  }
`);

const SUGGESTIONS = 8;

/** The best few hits, for suggestions while typing. @throws RequestError, or what `signal` was aborted with */
export async function searchEntities(
  text: string,
  signal?: AbortSignal,
): Promise<readonly SearchHitLine_HitFragment[]> {
  const answer = await sendRequest(
    searchEntitiesQuery,
    { text: text.slice(0, SEARCH_TEXT_MAX), first: SUGGESTIONS },
    { signal },
  );
  return answer.search;
}
