import type { ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';

/** What the sentence leaves out: what was said, why, how it ended. Null where nothing is recorded. */
export function claimDetail(tie: ClaimRow_TieFragment): string | null {
  switch (tie.__typename) {
    case 'Accusation':
      return tie.claim;
    case 'Replacement':
      return tie.how === null ? null : `${tie.to.name}: ${tie.how}`;
    case 'Tenure':
      return tie.howEnded;
    case 'TrialRole':
      return [tie.charge, tie.sentence].filter((part) => part !== null).join('; ') || null;
    case 'ArrestOrder':
      return tie.arrest.reason;
    case 'Consequence':
      return tie.effect;
    case 'Participation':
      return null;
  }
}
