import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { GetOfficesQuery } from '../../../graphql/generated/graphql.ts';

const getOfficesQuery = graphql(/* GraphQL */ `
  query GetOffices {
    offices {
      id
      kind
      name
      sphere
      date
      tenures {
        id
        from {
          id
          kind
          shortName
          ...EntityMark_entity
        }
      }
    }
  }
`);

export type OfficeSummary = GetOfficesQuery['offices'][number];

/** All offices, by title. @throws RequestError */
export async function getOffices(): Promise<readonly OfficeSummary[]> {
  return (await askRecord(getOfficesQuery)).offices;
}
