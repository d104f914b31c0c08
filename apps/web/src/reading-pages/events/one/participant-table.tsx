import { STANDING_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { ParticipantTable_ParticipationFragment } from '../../../graphql/generated/graphql.ts';
import { fateColumn, personColumn } from '../../../record/entity/person-columns.tsx';
import type { LinkTerms } from '../../../record/terms/term-linker.tsx';
import { type Column, dataTable } from '../../../ui/data-table.tsx';

graphql(/* GraphQL */ `
  fragment ParticipantTable_participation on Participation {
    role
    ...PersonColumns_tie
  }
`);

type Row = ParticipantTable_ParticipationFragment;

export function participantTable(participations: readonly Row[], linkTerms: LinkTerms): ReactNode {
  const columns: Column<Row>[] = [
    personColumn('Name'),
    { title: 'Part', cell: ({ role }) => role && linkTerms(role) },
    { ...fateColumn(linkTerms), isTight: true },
    { title: 'Recorded', cell: (row) => linkTerms.label(STANDING_WORDS[row.standing]) },
  ];
  return dataTable({ caption: 'Participants', columns, rows: participations, keyOf: (row) => row.id });
}
