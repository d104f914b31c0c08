import { type Month, monthAfter } from './month.ts';

/** `name` is followed by its year in words: "spring 1937", "winter 1934–35". */
export type Season = { name: string; first: Month; last: Month };

const NAMES = new Map([
  ['21', 'spring'],
  ['22', 'summer'],
  ['23', 'autumn'],
  ['24', 'winter'],
]);

/**
 * The season of an EDTF date such as `1937-21`; null for any other date. EDTF leaves open which months it has: here spring is
 * March to May, and so on, and winter begins in December of its year.
 */
export function seasonOf(date: string): Season | null {
  const [, year, code = ''] = /^(\d{4})-(\d\d)$/.exec(date) ?? [];
  const name = NAMES.get(code);
  if (year === undefined || name === undefined) return null;
  const first = monthAfter(`${year}-03`, (Number(code) - 21) * 3);
  return { name, first, last: monthAfter(first, 2) };
}
