import { countOf } from '../../ui/count-of.ts';

/** Of ties that may have been made in a month or in others. */
export function vagueWords(count: number): string {
  const isOne = count === 1;
  return `${countOf(count, 'more tie', 'more ties')} may belong here: ${isOne ? 'its' : 'their'} date allows other months too, so ${isOne ? 'it is' : 'they are'} drawn in none.`;
}
