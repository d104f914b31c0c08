import type { TieFilter } from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { GetTimelineQuery } from '../../graphql/generated/graphql.ts';

const getTimelineQuery = graphql(/* GraphQL */ `
  query GetTimeline($where: TieFilter!) {
    timeline(where: $where) {
      month
      counts {
        kind
        count
      }
      arrests
      within {
        kind
        coerced
        count
      }
      arrestsWithin
    }
  }
`);

export type TimelineMonth = GetTimelineQuery['timeline'][number];

/**
 * Every month with claims. A claim counts in the month of its first possible day, and within it where its date allows no other.
 * @throws RequestError
 */
export async function getTimeline(where: TieFilter): Promise<readonly TimelineMonth[]> {
  return (await askRecord(getTimelineQuery, { where })).timeline;
}
