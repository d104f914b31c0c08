import type { EgoSteps } from '@kto-kogo/address';

const WORDS: Readonly<Record<EgoSteps, string>> = { 1: 'one step', 2: 'two steps', 3: 'three steps' };

export function stepsWords(steps: EgoSteps): string {
  return WORDS[steps];
}
