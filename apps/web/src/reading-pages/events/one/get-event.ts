import { cache } from 'react';
import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { GetEventQuery } from '../../../graphql/generated/graphql.ts';

const getEventQuery = graphql(/* GraphQL */ `
  query GetEvent($id: ID!) {
    event(id: $id) {
      __typename
      id
      kind
      name
      aliases
      date
      place
      summary
      note
      standing
      ...EntityStances_entity
      ...EntityClaims_entity
      citations {
        ...CitationLine_citation
      }
      participations {
        ...ParticipantTable_participation
      }
      ...OccurrenceSections_occurrence
      ...OccurrenceNumbers_occurrence
    }
  }
`);

export type EventRecord = NonNullable<GetEventQuery['event']>;

/** All that an event's page shows; null where there is no such event or trial. @throws RequestError */
export const getEvent = cache(async (id: string): Promise<EventRecord | null> => {
  const { event } = await askRecord(getEventQuery, { id });
  return event;
});
