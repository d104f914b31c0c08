import { formatEdtf } from '@kto-kogo/domain';
import { formatCount } from '../../ui/count-of.ts';
import type { CascadeMonth } from '../cascade-record.ts';

/**
 * Explains the month's reproduction number (a term of epidemiology): how many further entities each entity
 * reached in the month led to, and whether the cascade grew or died down. Null when none was reached.
 */
export function monthWords({ month, named, reproduction }: CascadeMonth): string | null {
  if (reproduction === null || named === 0) return null;
  return `${reproductionWords(named, reproduction, formatEdtf(month))} ${growthWords(reproduction)}`;
}

function reproductionWords(named: number, reproduction: number, when: string): string {
  const next = Math.round(reproduction * named);
  const who = named === 1 ? `The one reached in ${when}` : `The ${formatCount(named)} reached in ${when}`;
  if (next === 0) return `${who} went on to be the source of no new name here.`;
  const names = next === 1 ? 'one new name' : `${formatCount(next)} new names`;
  if (named === 1) return `${who} went on to be the source of ${names}.`;
  return `${who} went on to be the source of ${oneDecimal(reproduction)} new names each, ${formatCount(next)} in all.`;
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
