import { asSentence } from '../../record/claim/as-sentence.ts';
import { type ClaimTexts, claimTexts } from '../../record/claim/claim-texts.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { CascadeTie } from '../cascade-record.ts';

/** The texts of a step with their links; what the statement leaves out is a sentence. */
export function stepTexts(tie: CascadeTie, linkTerms: LinkTerms): ClaimTexts {
  return claimTexts({ ...tie, detail: tie.detail && asSentence(tie.detail) }, linkTerms);
}
