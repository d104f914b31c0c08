import { type Day, parseEdtf } from './parse-edtf.ts';

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

type Parts = { year: string; month: string | null; day: string | null; mark: string };

/**
 * A date in words: "19 August 1936", "19–24 August 1936", "August 1936", "about 1937", "1 or 2 June 1937".
 * With `short`, months are abbreviated for labels and tables.
 * @throws EdtfError when `text` is not a date
 */
export function formatEdtf(text: string, style: 'long' | 'short' = 'long'): string {
  parseEdtf(text);
  const months = style === 'long' ? MONTHS : SHORT_MONTHS;
  if (text.startsWith('[')) {
    const parts = text.slice(1, -1).split(',').map(toParts);
    return joinParts(parts, ' or ', months);
  }
  const ends = text.split('/').map(toParts);
  return ends.length === 1 ? joinParts(ends, '', months) : joinParts(ends, '–', months);
}

/** With its preposition: "on 19 August 1936", "in August 1936", "between 29 April and 3 May 1937". */
export function formatEdtfInSentence(text: string): string {
  const long = formatEdtf(text);
  const ends = long.split(' – ');
  if (text.includes('/') && ends.length === 2) return `between ${ends.join(' and ')}`;
  if (long.startsWith('about')) return hasDay(text) ? `on or ${long}` : long;
  return `${hasDay(text) ? 'on' : 'in'} ${long}`;
}

/** "19 August 1936". */
export function formatDay(day: Day): string {
  return formatEdtf(day);
}

function hasDay(text: string): boolean {
  return /^\[?\d{4}-\d\d-\d\d/.test(text);
}

function toParts(text: string): Parts {
  const [year = '', month = null, day = null] = text.replace(/[?~%]/g, '').split('-');
  return { year, month, day, mark: /[?~%]/.exec(text)?.[0] ?? '' };
}

/** Omits the year and the month of the first part where both parts share them. */
function joinParts(parts: Parts[], joiner: string, months: string[]): string {
  const marked = parts.some((part) => part.mark !== '');
  const words = parts.map((part, index) => {
    const next = parts[index + 1];
    const sameYear = next?.year === part.year && next.month !== null;
    const sameMonth = sameYear && next.month === part.month && next.day !== null && part.day !== null;
    return partWords(part, sameYear, sameMonth, months);
  });
  const isWide = words.every((word) => word.includes(' ')) || new Set(parts.map(precision)).size > 1;
  const spaced = joiner === '–' && isWide ? ' – ' : joiner;
  return (marked ? 'about ' : '') + words.join(spaced);
}

function precision({ month, day }: Parts): string {
  return day !== null ? 'day' : month !== null ? 'month' : 'year';
}

function partWords(part: Parts, withoutYear: boolean, withoutMonth: boolean, months: string[]): string {
  const month = part.month === null ? null : (months[Number(part.month) - 1] ?? part.month);
  const words = [part.day === null ? null : String(Number(part.day)), withoutMonth ? null : month];
  return [...words, withoutYear ? null : part.year].filter((word) => word !== null).join(' ');
}
