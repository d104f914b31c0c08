import { formatEdtf } from '@kto-kogo/domain';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { TrialRoleTable_RoleFragment } from '../../../graphql/generated/graphql.ts';
import { EntityLink } from '../../../record/entity/entity-link.tsx';
import { FigureEnd } from '../../../record/entity/figure-end.tsx';
import { type Column, DataTable } from '../../../ui/data-table.tsx';
import { sharedValue } from './shared-value.ts';

graphql(/* GraphQL */ `
  fragment TrialRoleTable_role on TrialRole {
    id
    part
    charge
    plea
    verdict
    sentence
    outcome
    outcomeDate
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

type Role = TrialRoleTable_RoleFragment;

const name: Column<Role> = {
  title: 'Name',
  isHeading: true,
  cell: (role) => <EntityLink entity={role.from} />,
};

/** Those in the dock, and what was done to them. What is the same for all is said once, above the table. */
export function DefendantTable({ roles }: { roles: readonly Role[] }) {
  const charge = sharedValue(roles, 'charge');
  const plea = sharedValue(roles, 'plea');
  const columns: Column<Role>[] = [
    name,
    ...(charge === null ? [{ title: 'Charge', cell: (role: Role) => role.charge }] : []),
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
      {charge !== null && (
        <p>
          Charge against all: {charge}.{plea !== null && ` Plea of all: ${plea}.`}
        </p>
      )}
      <DataTable caption="Defendants" columns={columns} rows={roles} keyOf={(role) => role.id} />
    </>
  );
}

/** Judges, prosecutors or witnesses, and what became of them in turn. */
export function CourtTable({ caption, roles }: { caption: string; roles: readonly Role[] }) {
  const columns: Column<Role>[] = [
    name,
    {
      title: 'What became of them',
      cell: (role) => (role.from.__typename === 'Figure' ? <FigureEnd figure={role.from} /> : null),
    },
  ];
  return <DataTable caption={caption} columns={columns} rows={roles} keyOf={(role) => role.id} />;
}
