import edtf from 'edtf';

/** A day of the calendar, `YYYY-MM-DD`. Text, because text of this form sorts as the days do. */
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

const HOW = 'Write it as 1936-08-19, 1936-08, 1936, 1937?, 1936-08-19/1936-08-24 or [1937-06-01,1937-06-02].';
const SHAPE = /^[0-9?~%/[\],.-]+$/;

/**
 * The days that an EDTF date (level 1, and sets) allows.
 * Open and unknown ends (`1937/..`, `/1937`) are refused: a tie without an end could be ordered against nothing.
 * @throws EdtfError with how to write it
 */
export function parseEdtf(text: string): DateSpan {
  if (!SHAPE.test(text)) throw new EdtfError(`"${text}" is not a date. ${HOW}`);
  let min: number;
  let max: number;
  try {
    const date = edtf(text, { level: 2, types: ['Date', 'Interval', 'Set'] });
    min = date.min;
    max = date.max;
  } catch {
    throw new EdtfError(`"${text}" is not a date of the calendar. ${HOW}`);
  }
  if (!Number.isFinite(min) || !Number.isFinite(max) || /\.\.|^\/|\/$/.test(text)) {
    throw new EdtfError(`"${text}" has no first or no last day. ${HOW}`);
  }
  return { earliest: toDay(min), latest: toDay(max), marked: /[?~%]/.test(text) };
}

function toDay(ms: number): Day {
  return new Date(ms).toISOString().slice(0, 10);
}
