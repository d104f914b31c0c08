import { capital, formatEdtf } from '@kto-kogo/domain';
import { graphql } from '../../graphql/generated/gql.ts';
import type { HandWords_TieFragment } from '../../graphql/generated/graphql.ts';
import { endsWords } from '../../record/network/side-words.ts';
import { countOf } from '../../ui/count-of.ts';
import { listWords } from '../../ui/list-words.ts';

graphql(/* GraphQL */ `
  fragment HandWords_tie on Tie {
    __typename
    id
    to {
      id
      shortName
    }
    ... on Tenure {
      date
      until
    }
    ... on TrialRole {
      part
    }
    ... on Participation {
      role
    }
  }
`);

/** What earned the ring, in sentences: offices, arrests, courts, operations. */
export function handWords(hand: readonly HandWords_TieFragment[]): string[] {
  const offices = hand
    .filter((tie) => tie.__typename === 'Tenure')
    .map((tie) => `${tie.to.shortName}${span(tie.date, tie.until)}`);
  const arrested = hand
    .filter((tie) => tie.__typename === 'ArrestOrder')
    .map(({ to }) => ({ id: to.id, name: to.shortName }));
  const roles = hand.filter((tie) => tie.__typename === 'TrialRole');
  const judged = roles.filter((tie) => tie.part === 'JUDGE').length;
  const prosecuted = roles.filter((tie) => tie.part === 'PROSECUTOR').length;
  const operations = hand.filter((tie) => tie.__typename === 'Participation');
  return [
    offices.length > 0 && `Headed ${listWords(offices)}.`,
    arrested.length > 0 && `${capital(endsWords('ARREST', 'from', arrested))}.`,
    judged > 0 && `Sat as judge in ${countOf(judged, 'trial', 'trials')}.`,
    prosecuted > 0 && `Prosecuted in ${countOf(prosecuted, 'trial', 'trials')}.`,
    ...operationWords(operations),
  ].filter((words) => words !== false);
}

/** "Organiser: Kremlin affair and Order 00447.", a sentence a role. */
function operationWords(
  ties: readonly Extract<HandWords_TieFragment, { __typename: 'Participation' }>[],
): string[] {
  const roles = [...new Set(ties.map((tie) => tie.role ?? 'part'))];
  return roles.map((role) => {
    const events = ties.filter((tie) => (tie.role ?? 'part') === role).map((tie) => tie.to.shortName);
    return `${capital(role)}: ${listWords(events)}.`;
  });
}

function span(date: string | null, until: string | null): string {
  if (date === null && until === null) return '';
  const from = date === null ? '' : formatEdtf(date, 'short');
  return ` (${from} – ${until === null ? '' : formatEdtf(until, 'short')})`.replace(' – )', ' on)');
}
