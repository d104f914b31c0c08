import type { ReactNode } from 'react';
import { type ClaimTexts, sentenceTexts } from '../../record/claim/claim-texts.tsx';
import { numberSentence } from '../../record/occurrence/numbers/number-words.ts';
import type { LinkTerms } from '../../record/terms/term-linker.tsx';
import type { Arrival } from '../cascade-record.ts';
import { arrivalLens } from '../lens/arrival-lens.tsx';
import type { LaidLens } from '../lens/laid-lens.ts';
import { orderWord } from './arrival-words.ts';

export type StepTexts = ClaimTexts & {
  order: ReactNode;
  /** How many people it struck; null of people, and where nothing is counted. */
  numbers: string | null;
  /** What the lenses make of it; null where they speak neither of the tie nor of whom it reaches. */
  lens: ReactNode;
};

/** The texts of a step with their links. */
export function stepTexts(arrival: Arrival, lens: LaidLens, linkTerms: LinkTerms): StepTexts {
  const { tie } = arrival;
  return {
    order: linkTerms.label(orderWord(arrival)),
    numbers: numberSentence(arrival.numbers),
    ...sentenceTexts({ ...tie, status: tie.words }, linkTerms),
    lens: arrivalLens(arrival, lens, linkTerms),
  };
}
