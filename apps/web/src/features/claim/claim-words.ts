import { COERCED_WORDS, STANDING_WORDS, TRUTH_WORDS } from '@kto-kogo/domain';
import type { ClaimRow_TieFragment } from '../../graphql/generated/graphql.ts';

/**
 * The status of a tie in words. An accusation shows whether it holds and whether it was forced; that it was made is its
 * standing, said only where it is less than documented.
 */
export function claimWords(tie: ClaimRow_TieFragment): string[] {
  if (tie.__typename !== 'Accusation') return [STANDING_WORDS[tie.standing]];
  const words = [TRUTH_WORDS[tie.truth], COERCED_WORDS[tie.coerced]];
  return tie.standing === 'DOCUMENTED' ? words : [...words, `only ${STANDING_WORDS[tie.standing]}`];
}

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
