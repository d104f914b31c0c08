import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { GetTrialsQuery } from '../../../graphql/generated/graphql.ts';

const getTrialsQuery = graphql(/* GraphQL */ `
  query GetTrials {
    trials {
      id
      kind
      name
      date
      court
      summary
      presiding {
        shortName
      }
      roles {
        part
        sentence
        outcome
      }
    }
  }
`);

export type TrialSummary = GetTrialsQuery['trials'][number];

/** All trials, oldest first. @throws RequestError */
export async function getTrials(): Promise<readonly TrialSummary[]> {
  return (await askRecord(getTrialsQuery)).trials;
}
