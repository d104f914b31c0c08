import { askRecord } from '../../graphql/ask-record.ts';
import { graphql } from '../../graphql/generated/gql.ts';

const getAccusationCountsQuery = graphql(/* GraphQL */ `
  query GetAccusationCounts {
    fabricated: ties(where: { kinds: [ACCUSATION], truth: [FABRICATED] }, first: 1) {
      totalCount
    }
    forced: ties(where: { kinds: [ACCUSATION], coerced: [YES] }, first: 1) {
      totalCount
    }
    trials {
      roles(part: DEFENDANT) {
        id
      }
    }
  }
`);

/** Numbers of accusations held to be fabricated, of those made under force, and of defendants. @throws RequestError */
export async function getAccusationCounts(): Promise<{
  fabricated: number;
  forced: number;
  defendants: number;
}> {
  const { fabricated, forced, trials } = await askRecord(getAccusationCountsQuery);
  return {
    fabricated: fabricated.totalCount,
    forced: forced.totalCount,
    defendants: trials.reduce((sum, { roles }) => sum + roles.length, 0),
  };
}
