import type { Month } from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { GetOccurrencesQuery } from '../../graphql/generated/graphql.ts';
import { occurrencesIn } from '../month/what-happened.ts';

const getOccurrencesQuery = graphql(/* GraphQL */ `
  query GetOccurrences {
    events {
      id
      kind
      name
      date
    }
  }
`);

export type TimelineOccurrence = GetOccurrencesQuery['events'][number];

/** Events and trials that began or ended in a month, oldest first. @throws RequestError */
export async function getOccurrences(month: Month): Promise<TimelineOccurrence[]> {
  return occurrencesIn(month, (await askRecord(getOccurrencesQuery)).events);
}
