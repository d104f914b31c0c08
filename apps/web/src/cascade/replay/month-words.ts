import { formatEdtf, type Month } from '@kto-kogo/domain';
import { formatCount } from '../../ui/count-of.ts';
import type { Arrival, CascadeMonth } from '../cascade-record.ts';

/**
 * Explains the month's reproduction number (a term of epidemiology): how many further entities each entity
 * reached in the month led to, and whether the cascade grew or died down. Null when none was reached.
 * @param arrivals of the cascade: what of it was reached next is named as what it is
 */
export function monthWords(
  { month, named, reproduction }: CascadeMonth,
  arrivals: readonly NextOf[],
): string | null {
  if (reproduction === null || named === 0) return null;
  const nouns = NOUNS[whatFollows(month, arrivals)];
  const when = formatEdtf(month);
  return `${reproductionWords(named, reproduction, when, nouns)} ${growthWords(reproduction)}`;
}

type NextOf = Pick<Arrival, 'id' | 'kind' | 'on' | 'from'>;

const NOUNS = {
  people: { one: 'new name', many: 'new names' },
  others: { one: 'further event', many: 'further events' },
  both: { one: 'further person or event', many: 'further people or events' },
} as const;
type Nouns = (typeof NOUNS)[keyof typeof NOUNS];

/** What those of a month led to; of a month that led to nothing shown, what the cascade reaches at all. */
function whatFollows(month: Month, arrivals: readonly NextOf[]): keyof typeof NOUNS {
  const reached = new Set(arrivals.filter(({ on }) => on.startsWith(month)).map(({ id }) => id));
  const next = arrivals.filter(({ from }) => reached.has(from));
  const kinds = (next.length > 0 ? next : arrivals).map(({ kind }) => kind);
  if (kinds.every((kind) => kind === 'FIGURE')) return 'people';
  return kinds.includes('FIGURE') ? 'both' : 'others';
}

function reproductionWords(named: number, reproduction: number, when: string, { one, many }: Nouns): string {
  const next = Math.round(reproduction * named);
  const who = named === 1 ? `The one reached in ${when}` : `The ${formatCount(named)} reached in ${when}`;
  if (next === 0) return `${who} went on to be the source of no ${one} here.`;
  if (named === 1) {
    return `${who} went on to be the source of ${next === 1 ? `one ${one}` : `${formatCount(next)} ${many}`}.`;
  }
  const each = oneDecimal(reproduction);
  return `${who} went on to be the source of ${each} ${each === '1' ? one : many} each, ${formatCount(next)} in all.`;
}

function growthWords(reproduction: number): string {
  if (reproduction > 1) return 'Above one each, a cascade grows.';
  return reproduction === 1
    ? 'At one each, a cascade goes on as it was.'
    : 'Below one each, a cascade dies down.';
}

function oneDecimal(value: number): string {
  return (Math.round(value * 10) / 10).toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
