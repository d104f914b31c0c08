import { COERCED_WORDS, STANDING_WORDS, type TieSummary, TRUTH_WORDS } from '@kto-kogo/domain';
import type { ReactNode } from 'react';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';

/** A tie of a list, with its status as the list links it. */
export type ListedTie = { tie: TieSummary; status: ReactNode };

export function listTies(ties: readonly TieSummary[], linkTerms: LinkTerms): ListedTie[] {
  return ties.map((tie) => ({ tie, status: linkTerms.label(tieStatus(tie)) }));
}

/**
 * Truth and coercion in words ("held to be fabricated · under force"), and the standing when it is below
 * documented or nothing else is said.
 */
function tieStatus(tie: TieSummary): string {
  const said = [
    ...(tie.truth === null ? [] : [TRUTH_WORDS[tie.truth]]),
    ...(tie.coerced === null ? [] : [COERCED_WORDS[tie.coerced]]),
  ];
  const isPlain = tie.standing === 'DOCUMENTED' && said.length > 0;
  return (isPlain ? said : [...said, STANDING_WORDS[tie.standing]]).join(' · ');
}
