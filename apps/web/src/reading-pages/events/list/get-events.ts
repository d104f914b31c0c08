import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { GetEventsQuery } from '../../../graphql/generated/graphql.ts';

const getEventsQuery = graphql(/* GraphQL */ `
  query GetEvents {
    events {
      id
      kind
      name
      date
      place
      summary
      participations {
        fromId
      }
      ... on Trial {
        roles {
          fromId
        }
      }
    }
  }
`);

export type EventSummary = GetEventsQuery['events'][number];

/** All events and trials, oldest first. @throws RequestError */
export async function getEvents(): Promise<readonly EventSummary[]> {
  return (await askRecord(getEventsQuery)).events;
}
