import type { Sphere } from '@kto-kogo/domain';
import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import { type LadderTerm, ladderTerm } from '../lane/ladder-term.ts';

const getSuccessionQuery = graphql(/* GraphQL */ `
  query GetSuccession {
    offices {
      id
      name
      shortName
      sphere
      tenures {
        ...LadderTerm_tenure
      }
    }
  }
`);

export type SuccessionOffice = {
  id: string;
  name: string;
  shortName: string;
  sphere: Sphere;
  terms: LadderTerm[];
};

/** All offices, by title, with their terms. @throws RequestError */
export async function getSuccession(): Promise<SuccessionOffice[]> {
  const { offices } = await askRecord(getSuccessionQuery);
  return offices.map(({ tenures, ...office }) => ({ ...office, terms: tenures.map(ladderTerm) }));
}
