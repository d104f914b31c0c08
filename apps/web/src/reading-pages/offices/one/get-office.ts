import { cache } from 'react';
import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { GetOfficeQuery } from '../../../graphql/generated/graphql.ts';

const getOfficeQuery = graphql(/* GraphQL */ `
  query GetOffice($id: ID!) {
    office(id: $id) {
      id
      kind
      name
      shortName
      aliases
      summary
      note
      sphere
      date
      standing
      ...EntityStances_entity
      ...EntityClaims_entity
      citations {
        ...CitationLine_citation
      }
      tenures {
        ...HolderTable_tenure
        ...LadderRecord_tenure
      }
      replacements {
        ...ClaimRow_tie
      }
    }
  }
`);

export type OfficeRecord = NonNullable<GetOfficeQuery['office']>;

/** All that an office's page shows; null where there is no such office. @throws RequestError */
export const getOffice = cache(async (id: string): Promise<OfficeRecord | null> => {
  const { office } = await askRecord(getOfficeQuery, { id });
  return office;
});
