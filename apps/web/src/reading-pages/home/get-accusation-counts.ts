import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';

/** An accusation is counted by asking for one and adding those left out. */
const getAccusationCountsQuery = graphql(/* GraphQL */ `
  query GetAccusationCounts {
    record {
      fabricated: network(where: { kinds: [ACCUSATION], truth: [FABRICATED] }, first: 1) {
        ties {
          id
        }
        omitted
      }
      forced: network(where: { kinds: [ACCUSATION], coerced: [YES] }, first: 1) {
        ties {
          id
        }
        omitted
      }
    }
    trials {
      roles(part: DEFENDANT) {
        id
      }
    }
  }
`);

/** How many accusations are held to be fabricated, how many were forced, and how many stood in the dock. @throws RequestError */
export async function getAccusationCounts(): Promise<{
  fabricated: number;
  forced: number;
  defendants: number;
}> {
  const { record, trials } = await askRecord(getAccusationCountsQuery);
  const { fabricated, forced } = record;
  return {
    fabricated: fabricated.ties.length + fabricated.omitted,
    forced: forced.ties.length + forced.omitted,
    defendants: trials.reduce((sum, { roles }) => sum + roles.length, 0),
  };
}
