import type { Month } from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { GetOccurrencesQuery } from '../../graphql/generated/graphql.ts';
import { goingOnIn, isPartOf, occurrencesIn } from '../month/what-happened.ts';

const getOccurrencesQuery = graphql(/* GraphQL */ `
  query GetOccurrences {
    events {
      id
      kind
      name
      shortName
      date
      ...NumberWords_occurrence
    }
  }
`);

export type TimelineOccurrence = GetOccurrencesQuery['events'][number];

const MANY = 1_000;

export type OccurrencesOfMonth = {
  /** Events and trials that began or ended in it, oldest first. */
  occurrences: readonly TimelineOccurrence[];
  /** Those that went on through all of it: trials, events of a few months, and what is known to have struck a thousand people or more. */
  goingOn: readonly TimelineOccurrence[];
};

/** @throws RequestError */
export async function getOccurrences(month: Month): Promise<OccurrencesOfMonth> {
  const { events } = await askRecord(getOccurrencesQuery);
  return {
    occurrences: occurrencesIn(month, events),
    goingOn: goingOnIn(month, events).filter(
      (event) => isPartOf(month, event) || event.numbers.some(({ most }) => most >= MANY),
    ),
  };
}
