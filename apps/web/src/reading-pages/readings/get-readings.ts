import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { GetReadingsQuery } from '../../graphql/generated/graphql.ts';

const getReadingsQuery = graphql(/* GraphQL */ `
  query GetReadings {
    interpretationGroups {
      id
      name
      question
      today
      interpretations {
        id
        name
        standing
        isFringe
        thesis
        evidence
        objection
        historians {
          name
          work
          year
          source {
            id
            citations {
              read
            }
          }
        }
        stances {
          ...StanceText_stance
          entity {
            ...EntityLink_entity
            date
          }
          tie {
            id
            statement
            date
          }
        }
      }
    }
  }
`);

export type ReadingGroup = GetReadingsQuery['interpretationGroups'][number];
export type Reading = ReadingGroup['interpretations'][number];
export type ReadingStance = Reading['stances'][number];

/** The questions on which historians differ, with their readings. @throws RequestError */
export async function getReadings(): Promise<readonly ReadingGroup[]> {
  return (await askRecord(getReadingsQuery)).interpretationGroups;
}
