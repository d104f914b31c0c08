import type { ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';

/** What is recorded beyond the statement: the content, the reason, the end. Null where nothing is. */
export function claimDetail(tie: ClaimRow_TieFragment): string | null {
  switch (tie.__typename) {
    case 'Accusation':
      return tie.claim;
    case 'Replacement':
      return tie.how === null ? null : `${tie.to.name}: ${tie.how}`;
    case 'Tenure':
      return tie.howEnded;
    case 'TrialRole':
      return [tie.charge, tie.sentence, tie.said].filter((part) => part !== null).join('; ') || null;
    case 'ArrestOrder':
      return tie.arrest.reason;
    case 'Consequence':
      return tie.effect;
    case 'Participation':
      return null;
  }
}
