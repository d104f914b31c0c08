import { STANDING_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
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

type Props = {
  participations: readonly Row[];
  /** By the ids of the participations. */
  roles: ReadonlyMap<string, ReactNode>;
};

export function ParticipantTable({ participations, roles }: Props) {
  const columns: Column<Row>[] = [
    personColumn('Name'),
    { title: 'Part', cell: ({ id }) => roles.get(id) },
    { ...fateColumn, isTight: true },
    { title: 'Recorded', cell: (row) => STANDING_WORDS[row.standing] },
  ];
  return <DataTable caption="Participants" columns={columns} rows={participations} keyOf={(row) => row.id} />;
}
