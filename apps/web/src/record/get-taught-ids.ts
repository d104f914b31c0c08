import { askRecord } from '../graphql/ask-record.ts';
import { graphql } from '../graphql/generated/gql.ts';

const getTaughtIdsQuery = graphql(/* GraphQL */ `
  query GetTaughtIds {
    theses {
      id
    }
    interpretationGroups {
      id
    }
    lessons {
      id
    }
  }
`);

/** The ids of all theses, questions of historians and lessons. @throws RequestError */
export function getTaughtIds() {
  return askRecord(getTaughtIdsQuery);
}
