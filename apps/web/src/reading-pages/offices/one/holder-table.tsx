import { formatEdtf, STANDING_WORDS } from '@kto-kogo/domain';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { HolderTable_TenureFragment } from '../../../graphql/generated/graphql.ts';
import { EntityLink } from '../../../record/entity/entity-link.tsx';
import { FigureEnd } from '../../../record/entity/figure-end.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';

graphql(/* GraphQL */ `
  fragment HolderTable_tenure on Tenure {
    id
    date
    until
    howEnded
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

type Row = HolderTable_TenureFragment;

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Holder', isHeading: true, cell: (row) => <EntityLink entity={row.from} /> },
  { title: 'From', isTight: true, cell: (row) => row.date && formatEdtf(row.date, 'short') },
  { title: 'Until', isTight: true, cell: (row) => row.until && formatEdtf(row.until, 'short') },
  { title: 'How it ended', cell: (row) => row.howEnded },
  {
    title: 'What became of them',
    isTight: true,
    cell: (row) => (row.from.__typename === 'Figure' ? <FigureEnd figure={row.from} /> : null),
  },
  { title: 'Recorded', cell: (row) => STANDING_WORDS[row.standing] },
];

export function HolderTable({ tenures }: { tenures: readonly Row[] }) {
  return <DataTable caption="Holders" columns={COLUMNS} rows={tenures} keyOf={(row) => row.id} />;
}
