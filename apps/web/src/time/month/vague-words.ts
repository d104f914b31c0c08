import { countOf } from '../../ui/count-of.ts';

/** Says how many ties may have been made in the month or in others. */
export function vagueWords(count: number): string {
  const isOne = count === 1;
  return `${countOf(count, 'more tie', 'more ties')} may belong here: ${isOne ? 'its' : 'their'} date allows other months too, so ${isOne ? 'it is' : 'they are'} drawn in none.`;
}
