import type { Fate, Standing } from '@kto-kogo/domain';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { LadderTerm_TenureFragment } from '../../../graphql/generated/graphql.ts';

graphql(/* GraphQL */ `
  fragment LadderTerm_tenure on Tenure {
    id
    date
    until
    howEnded
    note
    standing
    from {
      __typename
      id
      name
      shortName
      ... on Figure {
        fate
        hand {
          id
        }
        arrests {
          id
          date
        }
      }
    }
  }
`);

export type Holder = {
  id: string;
  name: string;
  shortName: string;
  fate: Fate;
  hasHand: boolean;
  arrests: readonly { date: string | null }[];
};

/** A term as a ladder draws it. Dates are EDTF; null where they are not known. */
export type LadderTerm = {
  id: string;
  date: string | null;
  until: string | null;
  howEnded: string | null;
  note: string | null;
  standing: Standing;
  holder: Holder;
};

export function ladderTerm(tenure: LadderTerm_TenureFragment): LadderTerm {
  const { from, ...term } = tenure;
  const { id, name, shortName } = from;
  const life =
    from.__typename === 'Figure'
      ? { fate: from.fate, hasHand: from.hand.length > 0, arrests: from.arrests }
      : { fate: 'UNKNOWN' as const, hasHand: false, arrests: [] };
  return { ...term, holder: { id, name, shortName, ...life } };
}
