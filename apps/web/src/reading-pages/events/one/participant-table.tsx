import { STANDING_WORDS } from '@kto-kogo/domain';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ParticipantTable_ParticipationFragment } from '../../../graphql/generated/graphql.ts';
import { EntityLink } from '../../../record/entity/entity-link.tsx';
import { FigureEnd } from '../../../record/entity/figure-end.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';

graphql(/* GraphQL */ `
  fragment ParticipantTable_participation on Participation {
    id
    role
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

type Row = ParticipantTable_ParticipationFragment;

const COLUMNS: readonly Column<Row>[] = [
  { title: 'Name', isHeading: true, cell: (row) => <EntityLink entity={row.from} /> },
  { title: 'Part', cell: (row) => row.role },
  {
    title: 'What became of them',
    isTight: true,
    cell: (row) => (row.from.__typename === 'Figure' ? <FigureEnd figure={row.from} /> : null),
  },
  { title: 'Recorded', cell: (row) => STANDING_WORDS[row.standing] },
];

export function ParticipantTable({ participations }: { participations: readonly Row[] }) {
  return <DataTable caption="Participants" columns={COLUMNS} rows={participations} keyOf={(row) => row.id} />;
}
