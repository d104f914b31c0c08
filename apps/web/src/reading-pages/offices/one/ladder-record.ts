import { graphql } from '../../../graphql/generated/gql.ts';
import type { LadderRecord_TenureFragment } from '../../../graphql/generated/graphql.ts';
import { type LadderTerm, ladderTerm } from '../lane/ladder-term.ts';

graphql(/* GraphQL */ `
  fragment LadderRecord_tenure on Tenure {
    ...LadderTerm_tenure
    from {
      ... on Figure {
        kind
        born
        died
        fateDate
        arrests {
          ...ArrestRow_arrest
        }
        trialRoles {
          id
          part
          date
          outcome
          to {
            id
            kind
            inSentence
          }
        }
        tenures {
          id
          date
          until
          standing
          office {
            id
            kind
            name
            shortName
            tenures {
              ...LadderTerm_tenure
            }
          }
        }
      }
    }
  }
`);

export type LadderTenure = LadderRecord_TenureFragment;
/** A holder of the office, with arrests, trials and fate. */
export type LadderFigure = Extract<LadderTenure['from'], { __typename: 'Figure' }>;
export type LadderOffice = { id: string; name: string; shortName: string; terms: LadderTerm[] };

/** The holders, each once, in order of their first term. */
export function holdersOf(tenures: readonly LadderTenure[]): LadderFigure[] {
  const holders = new Map<string, LadderFigure>();
  for (const { from } of tenures) if (from.__typename === 'Figure') holders.set(from.id, from);
  return [...holders.values()];
}

/** The other offices of the holders, each once, with all of their own holders. */
export function officesBeside(id: string, tenures: readonly LadderTenure[]): LadderOffice[] {
  const offices = new Map<string, LadderOffice>();
  for (const { office } of holdersOf(tenures).flatMap((holder) => holder.tenures)) {
    if (office.id === id || offices.has(office.id)) continue;
    const { name, shortName } = office;
    offices.set(office.id, { id: office.id, name, shortName, terms: office.tenures.map(ladderTerm) });
  }
  return [...offices.values()];
}
