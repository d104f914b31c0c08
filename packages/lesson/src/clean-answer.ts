import { clean } from './clean.ts';

/**
 * What a pupil wrote, as it can stand beside what others wrote: clean, with one blank line at most in a row, and no letter with so many marks that they
 * reach over its neighbours. Pointed Hebrew has four.
 */
export function cleanAnswer(text: string): string {
  return clean(text).replaceAll(PILED_MARKS, '$1').replaceAll(BLANK_LINES, '\n\n');
}

const PILED_MARKS = /(\p{M}{4})\p{M}+/gu;
const BLANK_LINES = /\n(?:[^\S\n]*\n){2,}/g;
