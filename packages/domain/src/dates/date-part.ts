import { seasonOf } from './season.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
/** English usage: June and July are not abbreviated, September is Sept. */
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

export type DateStyle = 'long' | 'short';

/** One date in words, without its mark. A season stands in the place of the month. */
export type DatePart = { day: string | null; month: string | null; year: string };

export function toDatePart(date: string, style: DateStyle): DatePart {
  const season = seasonOf(date);
  if (season !== null) return { day: null, month: season.name, year: seasonYear(season.first, season.last) };
  const [year = '', month, day] = date.replace(/[?~%]|-XX/g, '').split('-');
  const months = style === 'long' ? MONTHS : SHORT_MONTHS;
  return {
    day: day === undefined ? null : String(Number(day)),
    month: (month && months[Number(month) - 1]) ?? null,
    year: yearWords(year),
  };
}

/** "1930s"; a century, and the first decade of one, as its years, because "1900s" could be either. */
function yearWords(year: string): string {
  if (!year.includes('X')) return year;
  const decade = /^\d\d[1-9]X$/.test(year);
  return decade ? year.replace('X', '0s') : `${year.replaceAll('X', '0')}–${year.replaceAll('X', '9')}`;
}

/** "1937"; "1934–35" for a winter. */
function seasonYear(first: string, last: string): string {
  const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
  if (from === to) return from;
  return `${from}–${from.slice(0, 2) === to.slice(0, 2) ? to.slice(2) : to}`;
}
