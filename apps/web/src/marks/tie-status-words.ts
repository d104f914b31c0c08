import type { Coerced, Standing, Truth } from '@kto-kogo/domain';
import { COERCED_WORDS, STANDING_WORDS, TRUTH_WORDS } from '@kto-kogo/domain';

type Status =
  | { __typename: 'Accusation'; standing: Standing; truth: Truth; coerced: Coerced }
  | { __typename: Exclude<string, 'Accusation'>; standing: Standing };

const MADE_WORDS: Record<Standing, readonly string[]> = {
  DOCUMENTED: [],
  REPORTED: ['only reported'],
  DISPUTED: ['whether it was said is disputed'],
};

/**
 * The status of a tie in words. An accusation shows whether it holds and whether it was forced; that it was made is its
 * standing, said only where it is less than documented.
 */
export function tieStatusWords(tie: Status): string[] {
  if (!isAccusation(tie)) return [STANDING_WORDS[tie.standing]];
  const words = [TRUTH_WORDS[tie.truth], COERCED_WORDS[tie.coerced]];
  return [...words, ...MADE_WORDS[tie.standing]];
}

function isAccusation(tie: Status): tie is Extract<Status, { truth: Truth }> {
  return tie.__typename === 'Accusation';
}
