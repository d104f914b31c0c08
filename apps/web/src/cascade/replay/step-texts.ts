import type { ReactNode } from 'react';
import { type ClaimTexts, sentenceTexts } from '../../record/claim/claim-texts.tsx';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { Arrival } from '../cascade-record.ts';
import { orderWord } from './arrival-words.ts';

export type StepTexts = ClaimTexts & { order: ReactNode };

/** The texts of a step with their links. */
export function stepTexts(arrival: Arrival, linkTerms: LinkTerms): StepTexts {
  const { tie } = arrival;
  return {
    order: linkTerms.label(orderWord(arrival)),
    ...sentenceTexts({ ...tie, status: tie.words }, linkTerms),
  };
}
