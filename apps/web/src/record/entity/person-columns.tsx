import { graphql } from '../../graphql/generated/gql.ts';
import type { PersonColumns_TieFragment } from '../../graphql/generated/graphql.ts';
import type { Column } from '../../ui/data-table.tsx';
import type { LinkTerms } from '../terms/term-linker.tsx';
import { EntityLink } from './entity-link.tsx';
import { figureEnd } from './figure-end.ts';

graphql(/* GraphQL */ `
  fragment PersonColumns_tie on Tie {
    id
    standing
    from {
      id
      ...EntityLink_entity
      ... on Figure {
        ...FigureEnd_figure
      }
    }
  }
`);

/** Columns for a table of ties: the figure and its fate. */
export function personColumn(title: string): Column<PersonColumns_TieFragment> {
  return { title, isHeading: true, cell: ({ from }) => <EntityLink entity={from} /> };
}

export function fateColumn(linkTerms: LinkTerms): Column<PersonColumns_TieFragment> {
  return {
    title: 'What became of them',
    cell: ({ from }) => (from.__typename === 'Figure' ? linkTerms(figureEnd(from)) : null),
  };
}
