import { COERCED_WORDS, STANDING_WORDS, TRUTH_WORDS } from '@kto-kogo/domain';
import type { CascadeTie } from '../cascade-record.ts';

/** The status of a tie in words, a cell each; null where nobody claims anything. */
export function statusCells({ truth, coerced, standing }: CascadeTie) {
  return {
    holds: truth && TRUTH_WORDS[truth],
    force: coerced && COERCED_WORDS[coerced],
    recorded: STANDING_WORDS[standing],
  };
}
