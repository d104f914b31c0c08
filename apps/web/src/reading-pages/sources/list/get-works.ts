import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { GetWorksQuery } from '../../../graphql/generated/graphql.ts';

const getWorksQuery = graphql(/* GraphQL */ `
  query GetWorks {
    works {
      id
      title
      author
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
  }
`);

export type WorkRecord = GetWorksQuery['works'][number];

/** All works, by title. @throws RequestError */
export async function getWorks(): Promise<readonly WorkRecord[]> {
  return (await askRecord(getWorksQuery)).works;
}
