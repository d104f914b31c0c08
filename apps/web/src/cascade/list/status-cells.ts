import { COERCED_WORDS, STANDING_WORDS, TRUTH_WORDS } from '@kto-kogo/domain';
import type { CascadeTie } from '../cascade-record.ts';

/** The status of a tie in words, a cell each. */
export function statusCells({ truth, coerced, standing }: CascadeTie) {
  return {
    holds: truth === null ? 'not a claim' : TRUTH_WORDS[truth],
    force: coerced === null ? 'n/a' : COERCED_WORDS[coerced],
    recorded: STANDING_WORDS[standing],
  };
}
