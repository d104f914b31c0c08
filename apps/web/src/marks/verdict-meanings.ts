import type { Verdict } from '@kto-kogo/domain';

/** What each verdict says of a claim, after its word. */
export const VERDICT_MEANINGS: Record<Verdict, string> = {
  SUPPORTED: 'it holds',
  PARTLY: 'a part of it holds',
  WRONG: 'it does not hold',
  DISPUTED: 'historians or sources contradict each other',
  UNPROVEN: 'it is asserted, and nothing proves it',
  UNCLEAR: 'it says nothing that can be checked',
};
