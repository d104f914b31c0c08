import { formatEdtf, STANDING_WORDS } from '@kto-kogo/domain';
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

const COLUMNS: readonly Column<Row>[] = [
  personColumn('Holder'),
  { title: 'From', isTight: true, cell: (row) => row.date && formatEdtf(row.date, 'short') },
  { title: 'Until', isTight: true, cell: (row) => row.until && formatEdtf(row.until, 'short') },
  {
    title: 'How it ended',
    cell: (row) =>
      row.note === null ? (
        row.howEnded
      ) : (
        <>
          {row.howEnded}
          <Note text={row.note} />
        </>
      ),
  },
  { ...fateColumn, isTight: true },
  { title: 'Recorded', cell: (row) => STANDING_WORDS[row.standing] },
];

export function HolderTable({ tenures }: { tenures: readonly Row[] }) {
  return <DataTable caption="Holders" columns={COLUMNS} rows={tenures} keyOf={(row) => row.id} />;
}
