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
    }
  }
`);

export type TimelineMonth = GetTimelineQuery['timeline'][number];

/** Every month with claims; a claim counts in the month of its first possible day. @throws RequestError */
export async function getTimeline(where: TieFilter): Promise<readonly TimelineMonth[]> {
  return (await askRecord(getTimelineQuery, { where })).timeline;
}
