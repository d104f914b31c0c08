/// <reference path="../edtf.d.ts" />
import edtf from 'edtf';

/** A calendar day, `YYYY-MM-DD`. In this form text sorts chronologically. */
export type Day = string;

export type DateSpan = {
  /** First day that some reading of the date allows. */
  earliest: Day;
  /** Last day that some reading of the date allows. */
  latest: Day;
  /** Marked `?`, `~` or `%` anywhere: the mark does not widen the span, but forbids certain order. */
  marked: boolean;
};

export class EdtfError extends Error {
  override name = 'EdtfError';
}

/** A cache: the record has the same few hundred dates thousands of times, and parsing one takes a tenth of a millisecond. */
const known = new Map<string, DateSpan>();
const KNOWN_MAX = 10_000;

/** Matches the marks of an uncertain or approximate date. */
const MARK = /[?~%]/;

const HOW = 'Write it as 1936-08-19, 1936-08, 1936, 1937?, 1936-08-19/1936-08-24 or [1937-06-01,1937-06-02].';
const SHAPE = /^[0-9?~%/[\],.-]+$/;

/**
 * The days that an EDTF date (level 1, and sets) allows. Open and unknown ends (`1937/..`, `/1937`) are refused, because a tie
 * without an end could not be ordered.
 * @throws EdtfError that says how to write it
 */
export function parseEdtf(text: string): DateSpan {
  let span = known.get(text);
  if (span === undefined) {
    span = readDate(text);
    if (known.size >= KNOWN_MAX) known.clear();
    known.set(text, span);
  }
  return span;
}

function readDate(text: string): DateSpan {
  if (!SHAPE.test(text)) throw new EdtfError(`"${text}" is not a date. ${HOW}`);
  // The ends of an interval are parsed one by one, because the library takes 1970-01-01 as an end for a missing one.
  const ends = text.startsWith('[') ? [text] : text.split('/');
  const spans = ends.map((end) => readSpan(end, text));
  const [first, last = first] = spans;
  // Refused only where no reading is in order: `1935-07/1935-07-27` means from some day of July to the 27th.
  if (first === undefined || last === undefined || spans.length > 2 || first.min > last.max) {
    throw new EdtfError(`"${text}" is not a date: an interval has two ends, the earlier one first. ${HOW}`);
  }
  return { earliest: toDay(first.min), latest: toDay(last.max), marked: isMarkedDate(text) };
}

function readSpan(end: string, whole: string): { min: number; max: number } {
  let min = Number.NaN;
  let max = Number.NaN;
  try {
    ({ min, max } = edtf(end, { level: 2, types: ['Date', 'Set'] }));
  } catch {
    // Reported below in our own words.
  }
  if (!Number.isFinite(min) || !Number.isFinite(max) || end.includes('..')) {
    throw new EdtfError(`"${whole}" is not a date of the calendar with a first and a last day. ${HOW}`);
  }
  return { min, max };
}

function toDay(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Marked `?`, `~` or `%`. The mark does not widen the span, but forbids certain order. */
export function isMarkedDate(text: string): boolean {
  return MARK.test(text);
}
