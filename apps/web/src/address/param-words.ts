import { COERCED, STANDINGS, TIE_KINDS, TRUTHS } from '@kto-kogo/domain';
import { z } from 'zod';

/** The words of the record as an address writes them: `TRIAL_ROLE` is `trial-role`, a list is joined by commas, none is `none`. */

export const wordParam = <Word extends string>(words: readonly Word[]) =>
  z.preprocess(toWord, z.enum(words as readonly [Word, ...Word[]]));

export const listParam = <Item extends z.ZodType>(item: Item) =>
  z.preprocess((text) => (text === '' || text === 'none' ? [] : String(text).split(',')), z.array(item));

export function asParam(word: string): string {
  return word.toLowerCase().replaceAll('_', '-');
}

export function asListParam(words: readonly string[]): string {
  return words.map(asParam).join(',') || 'none';
}

function toWord(text: unknown): unknown {
  const isShout =
    typeof text === 'string' &&
    [...TIE_KINDS, ...TRUTHS, ...COERCED, ...STANDINGS].some((each) => asParam(each) === text);
  return isShout ? text.toUpperCase().replaceAll('-', '_') : text;
}
