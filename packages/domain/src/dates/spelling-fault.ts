import { Fault } from './fault.ts';
import { lastDayOf } from './month.ts';
import { seasonOf } from './season.ts';
import { splitEdtf } from './split-edtf.ts';

/** A kind of fault. `mend` gives a text without the fault back as it is; null where only its author knows what is meant. */
type Rule = { why: string; mend: (text: string) => string | null };

const YEARS = 'a year has four digits, from 0001 to 9998';
const OPEN =
  'without one of its ends it could not be put in order; give both, as wide as need be, or only the one that is known';
const SLASH = 'an interval is written with a slash';
const HYPHENS = 'year, month and day are joined by hyphens';
const FIRST = 'the year comes first, then the month';
const WEEKS = 'weeks, quarters and days counted from New Year are not taken; the month and its day are';
const SEASONS = 'of the parts of a year only the seasons, 21 to 24, are taken';

/** In the order in which they are tried: what is far from a date first. */
const RULES: readonly Rule[] = [
  { why: 'it is empty', mend: unless(/^\s*$/) },
  {
    why: 'a date has no hour',
    mend: swap(/(\d{4}-\d\d-\d\d)([T ]\d\d(:[\d:.]+)?(Z|[+-]\d\d(:?\d\d)?)?|Z|[+-]\d\d:\d\d)/g, '$1'),
  },
  { why: OPEN, mend: swap(/open|unknown/gi, '..') },
  { why: YEARS, mend: swap(/^[Y+](?=\d{4}(?!\d))/, '') },
  { why: YEARS, mend: unless(/^[-+Y]|[SE]\d|\b(0000|000X|00XX|9999|999X|99XX)\b/) },
  { why: 'its digits are not 0 to 9', mend: unless(/[^\P{Nd}\d]/u) },
  { why: WEEKS, mend: unless(/^\d{4}-?([WQ]\d.*|\d{3})$/i) },
  { why: 'it is in words', mend: unless(/[^\dXxuхХ?~%/[\]{},.\s‐-―−-]/) },
  { why: 'it has blanks in it', mend: swap(/\s/g, '') },
  { why: 'a digit that is not known is a capital Latin X', mend: swap(/[xuхХ]/g, 'X') },
  { why: SLASH, mend: swap(/^(\d{4}(-\d\d){0,2})[‐-―−](?=\d{4})/, '$1/') },
  { why: HYPHENS, mend: swap(/[‐-―−]/g, '-') },
  { why: SLASH, mend: swap(/^(\d{4})-(\d{4})$/, '$1/$2') },
  { why: SLASH, mend: swap(/^(\d\d)(\d\d)[-/](1[3-9]|[2-9]\d)$/, yearsOfCentury) },
  { why: SLASH, mend: swap(/^([\d-]+)\.\.(?=\d)/, '$1/') },
  { why: FIRST, mend: swap(/(?<![\d-])(\d\d?)([./-])(\d\d?)\2(\d{4})(?![\d-])/g, '$4-$3-$1') },
  { why: FIRST, mend: swap(/^(\d\d?)[./-](\d{4})$/, '$2-$1') },
  { why: HYPHENS, mend: swap(/^(\d{4})[./](\d\d?)([./](\d\d?))?$/, joined(1, 2, 4)) },
  { why: HYPHENS, mend: swap(/^(\d{4})(\d\d)(\d\d)?$/, joined(1, 2, 3)) },
  { why: 'month and day have two digits', mend: swap(/-(\d)(?![\dX])/g, '-0$1') },
  { why: 'a decade or a century is written with X', mend: swap(/^(1\d|20)$/, '$&XX') },
  { why: 'a decade or a century is written with X', mend: swap(/^(1\d|20)\d$/, '$&X') },
  { why: YEARS, mend: unless(/\d{5}|^\d{1,3}\b/) },
  { why: 'what happened on each of these dates is an entry for each', mend: swap(/^\{(.*)\}$/, '[$1]') },
  { why: 'a set bears no mark', mend: swap(/\][?~%]+$/, ']') },
  { why: OPEN, mend: swap(/^(\.\.)?\/|\/(\.\.)?$|(?<=^\[)\.\.,?|,?\.\.(?=\]$)/g, '') },
  { why: 'dates of which one is meant stand in [ ]', mend: swap(/^[^[].*,.*$|^\[[^\]]*$/, bracketed) },
  { why: 'an interval stands in no brackets', mend: swap(/^\[([^,/]*\/[^,/]*)\]$/, '$1') },
  { why: 'a range in a set is written with two full stops', mend: swap(/^(\[.*)\/(.*\])$/, '$1..$2') },
  { why: 'a season is neither an end of an interval nor a date of a set', mend: monthsForSeasons },
  { why: SEASONS, mend: each(/^(\d{4})-(2[5-8])$/, (_, year, part) => `${year}-${Number(part) - 4}`) },
  { why: SEASONS, mend: unless(/\b\d{4}-(29|3\d|4[01])(?![-\dX])/) },
  { why: 'a mark stands at the end and is for the whole date', mend: each(/^.*[?~%].*$/, markedAtEnd) },
  {
    why: 'a date with an X, and a season, bear no mark: they are vague as they are',
    mend: each(/^(.*X.*|\d{4}-2[1-4])[?~%]$/, '$1'),
  },
  { why: 'at least the century is known, or the date is left out', mend: unless(/(?<![\dX-])\d?X/) },
  {
    why: 'an X stands for the last digits of a year, a whole month or a whole day',
    mend: each(/^.*X.*$/, withoutOddX),
  },
  { why: 'a month that is not known is left out', mend: each(/^(\d{4})-00(-\d\d)?$/, '$1') },
  { why: 'there are twelve months', mend: unless(/\b\d{4}-(1[3-9]|[2-9]\d)/) },
  { why: 'a day that is not known is left out', mend: each(/^(\d{4}-\d\d)-00$/, '$1') },
];

/** What keeps a text from being a date, where its dates themselves are not in order. */
export function spellingFault(text: string): Fault {
  for (const { why, mend } of RULES) {
    const mended = mend(text);
    if (mended !== text) return new Fault(why, mended);
  }
  return dayFault(text) ?? new Fault('it is none of the forms that are taken', null);
}

/** A day that its month does not have. */
function dayFault(text: string): Fault | null {
  const days = [...text.matchAll(/(?<![\dX])(\d{4}-\d\d)-(\d\d)(?!\d)/g)];
  for (const [day, month = ''] of days) {
    const last = lastDayOf(month);
    if (day <= last) continue;
    const why = `the last day of that month is ${last}; where the day is not known, it is left out`;
    return new Fault(why, text.replace(day, month));
  }
  return null;
}

type Replacement = string | ((...parts: string[]) => string);

function swap(pattern: RegExp, replacement: Replacement): Rule['mend'] {
  return (text) =>
    typeof replacement === 'string' ? text.replace(pattern, replacement) : text.replace(pattern, replacement);
}

/** Swaps in each date of the text. */
function each(pattern: RegExp, replacement: Replacement): Rule['mend'] {
  const mend = swap(pattern, replacement);
  return (text) => text.replace(/[^/,.[\]]+/g, (date) => mend(date) ?? date);
}

function unless(pattern: RegExp): Rule['mend'] {
  return (text) => (pattern.test(text) ? null : text);
}

function joined(...places: number[]) {
  return (...parts: string[]) => places.flatMap((place) => parts[place] ?? []).join('-');
}

/** "1937-38" as two years; what may be a part of a year stays. */
function yearsOfCentury(all: string, century = '', from = '', to = ''): string {
  return from < to ? `${century}${from}/${century}${to}` : all;
}

function bracketed(text: string): string {
  return `[${text.replace(/[[\]]/g, '')}]`;
}

/** `?1937-06~` as `1937-06%`. */
function markedAtEnd(date: string): string {
  const marks = new Set(date.match(/[?~%]/g));
  const [mark = ''] = marks.size > 1 ? ['%'] : marks;
  return `${date.replace(/[?~%]/g, '')}${mark}`;
}

/** `1937-XX-11` as `1937`, `19XX-05` as `19XX`. */
function withoutOddX(date: string): string {
  const [, century = '', years = '', month, day] =
    /^(\d\d)([\dX]{2})(?:-([\dX]{2}))?(?:-([\dX]{2}))?$/.exec(date) ?? [];
  if (years.includes('X')) return `${century}${years.startsWith('X') ? 'XX' : years}`;
  if (month?.includes('X')) return month === 'XX' && (day ?? 'XX') === 'XX' ? date : `${century}${years}`;
  return day === undefined || day === 'XX' || !day.includes('X') ? date : `${century}${years}-${month}`;
}

function monthsForSeasons(text: string): string {
  const { form, runs } = splitEdtf(text);
  if (form === 'DATE') return text;
  const mended = runs.map((run) => {
    const seasons = run.map(seasonOf);
    const [only] = seasons;
    if (form === 'SET' && run.length === 1 && only) return `${only.first}..${only.last}`;
    const months = run.map((date, index) => (index === 0 ? seasons[0]?.first : seasons[index]?.last) ?? date);
    return months.join(form === 'SET' ? '..' : '/');
  });
  return form === 'SET' ? `[${mended}]` : mended.join();
}
