import { graphql } from '../../graphql/generated/gql.ts';
import type { GetTeachingQuery } from '../../graphql/generated/graphql.ts';

/** `key`: null for a lesson that comes with the record. */
export const getTeachingQuery = graphql(/* GraphQL */ `
  query GetTeaching($id: ID!, $key: String) {
    lessonTeaching(id: $id, key: $key) {
      notes {
        step
        text
      }
      answers {
        step
        choice
        text
        point {
          ... on Entity {
            name
          }
          ... on Tie {
            statement
          }
        }
        why
      }
    }
  }
`);

export type TeachingRecord = NonNullable<GetTeachingQuery['lessonTeaching']>;
