import { toDatePart } from './date-part.ts';

/** A year, a month or a day without a mark. */
const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;

/** An interval of which one end contains the other: May 1937 and, as its last day, "the 28th". */
export type PartOfSpan = { whole: string; end: 'first' | 'last'; words: string };

/** Null where neither end of the interval contains the other. */
export function partOfSpan(from: string, until: string): PartOfSpan | null {
  if (!PLAIN.test(from) || !PLAIN.test(until) || from === until) return null;
  if (until.startsWith(from)) return { whole: from, end: 'last', words: remainder(until, from) };
  return from.startsWith(until) ? { whole: until, end: 'first', words: remainder(from, until) } : null;
}

/** A date without the year or month that was already told: "October", "28 May", "the 28th". */
function remainder(date: string, told: string): string {
  const { day, month } = toDatePart(date, 'long');
  if (told.length === 'yyyy-mm'.length && day !== null) return `the ${ordinal(Number(day))}`;
  return [day, month].filter((word) => word !== null).join(' ');
}

const ORDINALS = new Intl.PluralRules('en-GB', { type: 'ordinal' });
const SUFFIXES: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

function ordinal(day: number): string {
  return `${day}${SUFFIXES[ORDINALS.select(day)] ?? 'th'}`;
}
