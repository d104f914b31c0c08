import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { WorkHead_WorkFragment } from '../../../graphql/generated/graphql.ts';

const getWorksQuery = graphql(/* GraphQL */ `
  query GetWorks {
    works {
      ...WorkHead_work
    }
  }
`);

export type WorkRecord = WorkHead_WorkFragment;

/** All works, by title. @throws RequestError */
export async function getWorks(): Promise<readonly WorkRecord[]> {
  return (await askRecord(getWorksQuery)).works;
}
