import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { WorkHead_WorkFragment } from '../../../graphql/generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment WorkHead_work on Work {
    id
    title
    author
    editors
    container
    year
    type
    tier
    citations {
      id
      where
      url
      read
    }
  }
`);

const getWorkHeadQuery = graphql(/* GraphQL */ `
  query GetWorkHead($id: ID!) {
    work(id: $id) {
      ...WorkHead_work
    }
  }
`);

/** A work with its places, and nothing of what rests on it; null where there is none. @throws RequestError */
export async function getWorkHead(id: string): Promise<WorkHead_WorkFragment | null> {
  return (await askRecord(getWorkHeadQuery, { id })).work;
}
