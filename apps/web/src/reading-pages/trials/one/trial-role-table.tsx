import { formatEdtf } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { TrialRoleTable_RoleFragment } from '../../../graphql/generated/graphql.ts';
import { fateColumn, personColumn } from '../../../record/entity/person-columns.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { sharedValue } from './shared-value.ts';

graphql(/* GraphQL */ `
  fragment TrialRoleTable_role on TrialRole {
    part
    inReserve
    charge
    plea
    verdict
    sentence
    outcome
    outcomeDate
    ...PersonColumns_tie
  }
`);

type Role = TrialRoleTable_RoleFragment;

type DefendantProps = {
  roles: readonly Role[];
  /** By the ids of the roles. */
  charges: ReadonlyMap<string, ReactNode>;
};

/** The defendants and their sentences. Values that all of them share are above the table. */
export function DefendantTable({ roles, charges }: DefendantProps) {
  const [first] = roles;
  const charge = sharedValue(roles, 'charge');
  const plea = sharedValue(roles, 'plea');
  const columns: Column<Role>[] = [
    personColumn('Name'),
    ...(charge === null ? [{ title: 'Charge', cell: ({ id }: Role) => charges.get(id) }] : []),
    ...(plea === null ? [{ title: 'Plea', cell: (role: Role) => role.plea }] : []),
    { title: 'Verdict', cell: (role) => role.verdict },
    { title: 'Sentence', cell: (role) => role.sentence },
    {
      title: 'What became of them',
      cell: (role) =>
        role.outcome === null
          ? null
          : `${role.outcome}${role.outcomeDate === null ? '' : `, ${formatEdtf(role.outcomeDate, 'short')}`}`,
    },
  ];
  return (
    <>
      {charge !== null && first !== undefined && (
        <p>
          Charge against all: {charges.get(first.id)}.{plea !== null && ` Plea of all: ${plea}.`}
        </p>
      )}
      <DataTable caption="Defendants" columns={columns} rows={roles} keyOf={(role) => role.id} />
    </>
  );
}

/** Judges, prosecutors or witnesses, and their own fates. */
export function CourtTable({ caption, roles }: { caption: string; roles: readonly Role[] }) {
  const reserve: Column<Role> = {
    title: 'Part',
    cell: ({ inReserve }) => (inReserve ? 'in reserve' : 'sat in the court'),
  };
  const isMixed = roles.some(({ inReserve }) => inReserve);
  return (
    <DataTable
      caption={caption}
      columns={[personColumn('Name'), ...(isMixed ? [reserve] : []), fateColumn]}
      rows={roles}
      keyOf={(role) => role.id}
    />
  );
}
