import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { FigureTable_FigureFragment } from '../../../graphql/generated/graphql.ts';
import { EntityLink } from '../../../record/entity/entity-link.tsx';
import { FigureEnd } from '../../../record/entity/figure-end.tsx';
import type { Term } from '../../../record/terms/term.ts';
import { linkEach, termLinker } from '../../../record/terms/term-linker.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import styles from './figure-table.module.css';
import { lifeYears } from './life-years.ts';

graphql(/* GraphQL */ `
  fragment FigureTable_figure on Figure {
    ...EntityLink_entity
    ...FigureEnd_figure
    nativeName
    role
    born
    tieCounts {
      count
    }
  }
`);

type Row = FigureTable_FigureFragment;

/** @param roles by the ids of the figures */
const columns = (roles: ReadonlyMap<string, ReactNode>): Column<Row>[] => [
  {
    title: 'Name',
    isHeading: true,
    cell: (row) => (
      <>
        <EntityLink entity={row} />
        {row.nativeName !== null && (
          <span lang="ru" className={styles.native}>
            {row.nativeName}
          </span>
        )}
      </>
    ),
  },
  { title: 'Role', cell: ({ id }) => roles.get(id) },
  { title: 'Life', isTight: true, cell: (row) => lifeYears(row) },
  { title: 'What became of them', isTight: true, cell: (row) => <FigureEnd figure={row} /> },
  {
    title: 'Ties',
    isNumber: true,
    cell: (row) => row.tieCounts.reduce((sum, { count }) => sum + count, 0),
  },
];

export function FigureTable({ figures, terms }: { figures: readonly Row[]; terms: readonly Term[] }) {
  const roles = linkEach(figures, ({ role }) => role, termLinker(terms));
  return <DataTable caption="Figures" columns={columns(roles)} rows={figures} keyOf={(row) => row.id} />;
}
