import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { FigureTable_FigureFragment } from '../../../graphql/generated/graphql.ts';
import { EntityLink } from '../../../record/entity/entity-link.tsx';
import { figureEnd } from '../../../record/entity/figure-end.ts';
import { type Lens, lensMarks } from '../../../record/interpretation/lens.ts';
import { lensNotes } from '../../../record/interpretation/lens-notes.tsx';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import { type Column, dataTable } from '../../../ui/data-table.tsx';
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

const columns = (linkTerms: LinkTerms): Column<Row>[] => [
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
  { title: 'Role', cell: ({ role }) => linkTerms(role) },
  { title: 'Life', isTight: true, cell: (row) => lifeYears(row) },
  { title: 'What became of them', isTight: true, cell: (row) => linkTerms(figureEnd(row)) },
  {
    title: 'Ties',
    isNumber: true,
    cell: (row) => row.tieCounts.reduce((sum, { count }) => sum + count, 0),
  },
];

export function figureTable(
  figures: readonly Row[],
  lenses: readonly Lens[],
  linkTerms: LinkTerms,
): ReactNode {
  const marks = lensMarks(lenses);
  return dataTable({
    caption: 'Figures',
    columns: columns(linkTerms),
    rows: figures,
    keyOf: (row) => row.id,
    beneath: (row) => lensNotes(lenses, marks.get(row.id), linkTerms),
  });
}
