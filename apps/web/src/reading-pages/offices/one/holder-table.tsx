import { formatEdtf, STANDING_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { HolderTable_TenureFragment } from '../../../graphql/generated/graphql.ts';
import { fateColumn, personColumn } from '../../../record/entity/person-columns.tsx';
import { Note } from '../../../record/note.tsx';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import { type Column, dataTable } from '../../../ui/data-table.tsx';

graphql(/* GraphQL */ `
  fragment HolderTable_tenure on Tenure {
    date
    until
    howEnded
    note
    ...PersonColumns_tie
  }
`);

type Row = HolderTable_TenureFragment;

export function holderTable(tenures: readonly Row[], linkTerms: LinkTerms): ReactNode {
  const columns: Column<Row>[] = [
    personColumn('Holder'),
    { title: 'From', isTight: true, cell: (row) => row.date && formatEdtf(row.date, 'short') },
    { title: 'Until', isTight: true, cell: (row) => row.until && formatEdtf(row.until, 'short') },
    {
      title: 'How it ended',
      cell: ({ howEnded, note }) => (
        <>
          {howEnded && linkTerms(howEnded)}
          <Note text={note && linkTerms(note)} />
        </>
      ),
    },
    { ...fateColumn(linkTerms), isTight: true },
    { title: 'Recorded', cell: (row) => linkTerms.label(STANDING_WORDS[row.standing]) },
  ];
  return dataTable({ caption: 'Holders', columns, rows: tenures, keyOf: (row) => row.id });
}
