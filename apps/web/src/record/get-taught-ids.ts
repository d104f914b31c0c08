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
    works {
      id
    }
  }
`);

/** The ids of all theses, questions of historians, lessons and works. @throws RequestError */
export function getTaughtIds() {
  return askRecord(getTaughtIdsQuery);
}
