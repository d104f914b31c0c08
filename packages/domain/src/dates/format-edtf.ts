import { type DatePart, type DateStyle, toDatePart } from './date-part.ts';
import { MARK } from './mark.ts';
import type { Day } from './parse-edtf.ts';
import { partOfSpan } from './part-of-span.ts';
import { splitEdtf } from './split-edtf.ts';

/**
 * A date in words: "19 August 1936", "19–24 August 1936", "August 1936", "about 1937", "1 or 2 June 1937", "1930s", "winter
 * 1934–35". With `short`, months are abbreviated for labels and tables.
 * @param text EDTF, as `edtfSchema` takes it: dates are checked where they come in
 */
export function formatEdtf(text: string, style: DateStyle = 'long'): string {
  return `${aboutOf(text)}${orWords(toRuns(text, style).map((run) => rangeWords(run)))}`;
}

/**
 * With its preposition: "on 19 August 1936", "in the 1930s", "between 29 April and 3 May 1937", "in May 1937, by the 28th".
 * @param text EDTF, as `edtfSchema` takes it: dates are checked where they come in
 */
export function formatEdtfInSentence(text: string): string {
  const [from = '', until, ...others] = text.split('/');
  const nested = until === undefined || others.length > 0 ? null : partOfSpan(from, until);
  if (nested !== null)
    return `${formatEdtfInSentence(nested.whole)}, ${nested.end === 'last' ? 'by' : 'not before'} ${nested.words}`;
  const about = aboutOf(text);
  const runs = toRuns(text, 'long');
  const [run = []] = runs;
  if (runs.length === 1 && isWide(run)) return `between ${about}${run.map(withArticle).join(' and ')}`;
  const ranges = runs.map((each) => [prepositionOf(each), rangeWords(each, withArticle)] as const);
  const words = orWords(ranges.map(([, range]) => range));
  if (about !== '') return `${prepositionOf(run) === 'on' ? 'on or ' : ''}${about}${words}`;
  const isOne = new Set(ranges.map(([preposition]) => preposition)).size === 1;
  return isOne ? `${prepositionOf(run)} ${words}` : orWords(ranges.map((each) => each.join(' ')));
}

/** "19 August 1936". */
export function formatDay(day: Day): string {
  return formatEdtf(day);
}

function aboutOf(text: string): string {
  return MARK.test(text) ? 'about ' : '';
}

/** A part with its words. What it shares with the parts after it is said only there: "1 or 2 June 1937", "April–May 1937". */
type Worded = DatePart & { words: string };

function toRuns(text: string, style: DateStyle): Worded[][] {
  const runs = splitEdtf(text).runs.map((run) => run.map((date) => toDatePart(date, style)));
  const all = runs.flat();
  return runs.map((run) =>
    run.map((part, index) => {
      const later =
        part === all.at(-1) ? [] : index < run.length - 1 ? [sharedBy(all), sharedBy(run)] : [sharedBy(all)];
      const month = later.some((shared) => shared.month) ? null : part.month;
      const year = later.some((shared) => shared.year) ? null : part.year;
      return { ...part, words: [part.day, month, year].filter((word) => word !== null).join(' ') };
    }),
  );
}

function sharedBy(parts: readonly DatePart[]): { year: boolean; month: boolean } {
  const [first] = parts;
  const year = parts.every((part) => part.month !== null && part.year === first?.year);
  return { year, month: year && parts.every((part) => part.day !== null && part.month === first?.month) };
}

function rangeWords(run: readonly Worded[], wordsOf = ({ words }: Worded) => words): string {
  return run.map(wordsOf).join(isWide(run) ? ' – ' : '–');
}

/** Whether a range wants room around its dash, and "between" in a sentence. */
function isWide(run: readonly Worded[]): boolean {
  const isMixed = new Set(run.map(({ day, month }) => (day === null ? month === null : 'day'))).size > 1;
  const isLong = run.every(({ words }) => words.includes(' ')) || run.some(({ year }) => /\D/.test(year));
  return run.length > 1 && (isMixed || isLong);
}

function withArticle({ words }: Worded): string {
  return words.endsWith('s') ? `the ${words}` : words;
}

function prepositionOf([part]: readonly Worded[]): 'on' | 'in' {
  return part?.day != null ? 'on' : 'in';
}

/** "a, b or c". */
function orWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
}
