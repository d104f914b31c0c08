import { type ClaimTexts, sentenceTexts } from '../../record/claim/claim-texts.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { CascadeTie } from '../cascade-record.ts';

/** The texts of a step with their links. */
export function stepTexts(tie: CascadeTie, linkTerms: LinkTerms): ClaimTexts {
  return sentenceTexts({ ...tie, status: tie.words }, linkTerms);
}
