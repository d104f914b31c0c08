import { cache } from 'react';
import { askRecord } from '../../../graphql/ask-record.ts';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { GetFigureQuery } from '../../../graphql/generated/graphql.ts';
import { SECTION_KINDS } from './group-ties.ts';

const getFigureQuery = graphql(/* GraphQL */ `
  query GetFigure($id: ID!, $kinds: [TieKind!]!) {
    figure(id: $id) {
      id
      kind
      name
      shortName
      nativeName
      aliases
      summary
      role
      born
      bornOldStyle
      died
      fate
      fateDate
      ...FateReadings_figure
      note
      rehabilitated
      standing
      ...EntityStances_entity
      ...EntityClaims_entity
      citations {
        ...CitationLine_citation
      }
      hand {
        ...HandWords_tie
      }
      arrests {
        ...ArrestRow_arrest
      }
      tenures {
        ...ClaimRow_tie
        until
        office {
          id
          shortName
        }
      }
      trialRoles {
        ...ClaimRow_tie
      }
      accusationsMade {
        ...ClaimRow_tie
      }
      accusationsReceived {
        ...ClaimRow_tie
      }
      ties(where: { kinds: $kinds }, first: 100) {
        nodes {
          ...ClaimRow_tie
        }
      }
    }
  }
`);

export type FigureRecord = NonNullable<GetFigureQuery['figure']>;

/** All that a figure's page shows; null where there is no such figure. @throws RequestError */
export const getFigure = cache(async (id: string): Promise<FigureRecord | null> => {
  const { figure } = await askRecord(getFigureQuery, { id, kinds: SECTION_KINDS });
  return figure;
});
