import { formatEdtf } from '@kto-kogo/domain';
import type { CascadeMonth } from '../cascade-record.ts';

/**
 * Explains the month's reproduction number (a term of epidemiology): how many further entities each entity
 * reached in the month led to. Null when none was reached.
 */
export function reproductionWords(month: CascadeMonth | undefined): string | null {
  if (month === undefined || month.reproduction === null || month.named === 0) return null;
  const { named, reproduction } = month;
  const when = formatEdtf(month.month);
  const next = Math.round(reproduction * named);
  const who = named === 1 ? `The one reached in ${when}` : `The ${named} reached in ${when}`;
  if (next === 0) return `${who} went on to be the source of no new name here.`;
  const names = next === 1 ? 'one new name' : `${next} new names`;
  if (named === 1) return `${who} went on to be the source of ${names}.`;
  return `${who} went on to be the source of ${oneDecimal(reproduction)} new names each, ${next} in all.`;
}

/** Whether the cascade grew or died down, in a sentence. */
export function growthWords(month: CascadeMonth | undefined): string | null {
  if (month === undefined || month.reproduction === null || month.named === 0) return null;
  return month.reproduction > 1
    ? 'Above one each, a cascade grows.'
    : month.reproduction === 1
      ? 'At one each, a cascade goes on as it was.'
      : 'Below one each, a cascade dies down.';
}

function oneDecimal(value: number): string {
  return (Math.round(value * 10) / 10).toLocaleString('en-GB', { maximumFractionDigits: 1 });
}
