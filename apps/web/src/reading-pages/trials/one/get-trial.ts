import { cache } from 'react';
import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { GetTrialQuery } from '../../../graphql/generated/graphql.ts';

const getTrialQuery = graphql(/* GraphQL */ `
  query GetTrial($id: ID!) {
    trial(id: $id) {
      id
      kind
      name
      shortName
      aliases
      date
      place
      summary
      standing
      court
      note
      ...EntityStances_entity
      ...EntityClaims_entity
      citations {
        ...CitationLine_citation
      }
      presiding {
        ...EntityLink_entity
      }
      prosecutor {
        ...EntityLink_entity
      }
      roles {
        ...TrialRoleTable_role
      }
      participations {
        ...ClaimRow_tie
      }
      ...OccurrenceSections_occurrence
      ...OccurrenceNumbers_occurrence
    }
  }
`);

export type TrialRecord = NonNullable<GetTrialQuery['trial']>;

/** All that a trial's page shows; null where there is no such trial. @throws RequestError */
export const getTrial = cache(async (id: string): Promise<TrialRecord | null> => {
  const { trial } = await askRecord(getTrialQuery, { id });
  return trial;
});
