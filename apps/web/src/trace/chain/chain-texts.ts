import { asSentence } from '../../record/claim/as-sentence.ts';
import { claimDetail } from '../../record/claim/claim-detail.ts';
import { type ClaimTexts, claimTexts } from '../../record/claim/claim-texts.tsx';
import { linksOf } from '../../record/claim/links-of.ts';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { TraceChain } from '../get-trace.ts';

/** The texts of a chain's steps with their links. */
export function chainTexts({ steps }: TraceChain, linkTerms: LinkTerms): ClaimTexts[] {
  return steps.map(({ tie }) => {
    const detail = claimDetail(tie);
    return claimTexts({ ...tie, links: linksOf(tie), detail: detail && asSentence(detail) }, linkTerms);
  });
}
