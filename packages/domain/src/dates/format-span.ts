import { toDatePart } from './date-part.ts';
import { formatEdtf, formatEdtfInSentence } from './format-edtf.ts';
import { partOfSpan } from './part-of-span.ts';

/** A year, a month or a day without a mark: what can be told in one breath with another. */
const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;

/**
 * The time from one date to another as a part of a sentence: "from May to August 1937", "in May 1937, until the 28th".
 * @param from EDTF, as `edtfSchema` takes it
 * @param until EDTF; null where the end is open or not known
 */
export function formatSpan(from: string, until: string | null): string {
  if (until === null) return `from ${withoutPreposition(from)}`;
  if (from === until) return formatEdtfInSentence(from);
  if (!PLAIN.test(from) || !PLAIN.test(until))
    return `from ${withoutPreposition(from)} to ${withoutPreposition(until)}`;
  const part = partOfSpan(from, until);
  if (part !== null)
    return `${formatEdtfInSentence(part.whole)}, ${part.end === 'last' ? 'until' : 'from'} ${part.words}`;
  return `from ${beforeEnd(from, until)} to ${formatEdtf(until)}`;
}

/** "the 1930s", "about May 1937". */
function withoutPreposition(date: string): string {
  const words = formatEdtfInSentence(date);
  return /^between /.test(words) ? formatEdtf(date) : words.replace(/^(?:on or|on|in) /, '');
}

/** A first day without what its last day tells too: "5" to 20 February 1937, "February" to October 1937. */
function beforeEnd(from: string, until: string): string {
  const [start, end] = [toDatePart(from, 'long'), toDatePart(until, 'long')];
  if (start.year !== end.year || start.month === null || end.month === null) return formatEdtf(from);
  const isOneMonth = start.month === end.month && start.day !== null && end.day !== null;
  return [start.day, isOneMonth ? null : start.month].filter((word) => word !== null).join(' ');
}
