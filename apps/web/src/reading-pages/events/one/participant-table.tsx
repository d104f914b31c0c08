import { STANDING_WORDS } from '@kto-kogo/domain';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ParticipantTable_ParticipationFragment } from '../../../graphql/generated/graphql.ts';
import { fateColumn, personColumn } from '../../../record/entity/person-columns.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';

graphql(/* GraphQL */ `
  fragment ParticipantTable_participation on Participation {
    role
    ...PersonColumns_tie
  }
`);

type Row = ParticipantTable_ParticipationFragment;

const COLUMNS: readonly Column<Row>[] = [
  personColumn('Name'),
  { title: 'Part', cell: (row) => row.role },
  { ...fateColumn, isTight: true },
  { title: 'Recorded', cell: (row) => STANDING_WORDS[row.standing] },
];

export function ParticipantTable({ participations }: { participations: readonly Row[] }) {
  return <DataTable caption="Participants" columns={COLUMNS} rows={participations} keyOf={(row) => row.id} />;
}
