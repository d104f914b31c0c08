import { formatEdtf } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import { graphql } from '../../../graphql/generated/gql.ts';
import type { TrialRoleTable_RoleFragment } from '../../../graphql/generated/graphql.ts';
import { fateColumn, personColumn } from '../../../record/entity/person-columns.tsx';
import { type LinkTerms, linkSentences } from '../../../record/terms/term-linker.tsx';
import { type Column, dataTable } from '../../../ui/data-table.tsx';
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
    heard
    said
    ...PersonColumns_tie
  }
`);

type Role = TrialRoleTable_RoleFragment;

/** The defendants and their sentences. Values that all of them share are above the table. */
export function defendantTable(roles: readonly Role[], linkTerms: LinkTerms): ReactNode {
  const ofAll = { charge: sharedValue(roles, 'charge'), plea: sharedValue(roles, 'plea') };
  const shared = [
    ofAll.charge && `Charge against all: ${ofAll.charge}.`,
    ofAll.plea && `Plea of all: ${ofAll.plea}.`,
  ].filter((words) => words !== null);
  const columns: Column<Role>[] = [
    personColumn('Name'),
    ...(ofAll.charge === null
      ? [{ title: 'Charge', cell: ({ charge }: Role) => charge && linkTerms(charge) }]
      : []),
    ...(ofAll.plea === null ? [{ title: 'Plea', cell: ({ plea }: Role) => plea && linkTerms(plea) }] : []),
    { title: 'Verdict', cell: ({ verdict }) => verdict && linkTerms(verdict) },
    { title: 'Sentence', cell: ({ sentence }) => sentence && linkTerms(sentence) },
    {
      title: 'What became of them',
      cell: ({ outcome, outcomeDate }) =>
        outcome &&
        linkTerms(outcomeDate === null ? outcome : `${outcome}, ${formatEdtf(outcomeDate, 'short')}`),
    },
  ];
  return (
    <>
      {shared.length > 0 && <p>{linkSentences(shared, linkTerms)}</p>}
      {dataTable({ caption: 'Defendants', columns, rows: roles, keyOf: (role) => role.id })}
    </>
  );
}

/** Judges, prosecutors or witnesses, and their own fates. */
export function courtTable(caption: string, roles: readonly Role[], linkTerms: LinkTerms): ReactNode {
  const reserve: Column<Role> = {
    title: 'Part',
    cell: ({ inReserve }) => (inReserve ? 'in reserve' : 'sat in the court'),
  };
  const heard: Column<Role> = {
    title: 'Heard',
    isTight: true,
    cell: (role) => role.heard && formatEdtf(role.heard, 'short'),
  };
  const said: Column<Role> = { title: 'What was said', cell: (role) => role.said && linkTerms(role.said) };
  const areHeard = roles.some((role) => role.said !== null);
  const isMixed = roles.some(({ inReserve }) => inReserve);
  return dataTable({
    caption,
    columns: [
      personColumn('Name'),
      ...(isMixed ? [reserve] : []),
      ...(areHeard ? [heard, said] : []),
      fateColumn(linkTerms),
    ],
    rows: roles,
    keyOf: (role) => role.id,
  });
}
