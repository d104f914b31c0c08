import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { GetPeopleQuery } from '../../graphql/generated/graphql.ts';

const getPeopleQuery = graphql(/* GraphQL */ `
  query GetPeople($id: ID!) {
    lesson(id: $id) {
      figures {
        id
        name
        nativeName
        role
        born
        bornOldStyle
        died
        fate
        fateDate
        hand {
          id
        }
        tenures {
          id
          date
          until
          office {
            shortName
          }
        }
      }
    }
  }
`);

export type Person = NonNullable<GetPeopleQuery['lesson']>['figures'][number];

/** The figures that the steps of a lesson show, in the order in which they come. @throws RequestError */
export async function getPeople(id: string): Promise<readonly Person[]> {
  return (await askRecord(getPeopleQuery, { id })).lesson?.figures ?? [];
}
