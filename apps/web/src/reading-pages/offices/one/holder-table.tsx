import { formatEdtf, STANDING_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { HolderTable_TenureFragment } from '../../../graphql/generated/graphql.ts';
import { fateColumn, personColumn } from '../../../record/entity/person-columns.tsx';
import { Note } from '../../../record/note.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';

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

type Props = {
  tenures: readonly Row[];
  /** How terms ended, by their ids. */
  endings: ReadonlyMap<string, ReactNode>;
};

export function HolderTable({ tenures, endings }: Props) {
  const columns: Column<Row>[] = [
    personColumn('Holder'),
    { title: 'From', isTight: true, cell: (row) => row.date && formatEdtf(row.date, 'short') },
    { title: 'Until', isTight: true, cell: (row) => row.until && formatEdtf(row.until, 'short') },
    {
      title: 'How it ended',
      cell: (row) =>
        row.note === null ? (
          endings.get(row.id)
        ) : (
          <>
            {endings.get(row.id)}
            <Note text={row.note} />
          </>
        ),
    },
    { ...fateColumn, isTight: true },
    { title: 'Recorded', cell: (row) => STANDING_WORDS[row.standing] },
  ];
  return <DataTable caption="Holders" columns={columns} rows={tenures} keyOf={(row) => row.id} />;
}
