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

/** Every month in which something happened, the first day of its date counting. @throws RequestError */
export async function getTimeline(where: TieFilter): Promise<readonly TimelineMonth[]> {
  return (await askRecord(getTimelineQuery, { where })).timeline;
}
