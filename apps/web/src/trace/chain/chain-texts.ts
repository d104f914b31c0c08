import { type ClaimTexts, claimOf, sentenceTexts } from '../../record/claim/claim-texts.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { TraceChain } from '../get-trace.ts';

/** The texts of a chain's steps with their links. */
export function chainTexts({ steps }: TraceChain, linkTerms: LinkTerms): ClaimTexts[] {
  return steps.map(({ tie }) => sentenceTexts(claimOf(tie), linkTerms));
}
