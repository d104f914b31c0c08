import { cache } from 'react';
import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';
import type { ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';

/**
 * The API finds accusations by who and whom, not by occasion: all are asked for in one question without variables, whose
 * answer the API keeps ready, and those of one occasion are picked here.
 */
const getAccusationsQuery = graphql(/* GraphQL */ `
  query GetAccusations {
    record {
      network(where: { kinds: [ACCUSATION] }, first: 2000) {
        ties {
          ...ClaimRow_tie
        }
      }
    }
  }
`);

/** The accusations made on the occasion of an event or a trial, oldest first. @throws RequestError */
export const getAccusationsOn = cache(async (occasionId: string): Promise<ClaimRow_TieFragment[]> => {
  const { record } = await askRecord(getAccusationsQuery);
  return record.network.ties.filter(
    (tie) => tie.__typename === 'Accusation' && tie.occasion?.id === occasionId,
  );
});
