import { parseEdtf, type YearSpan, yearOf } from '@kto-kogo/domain';

export type TimeAxis = {
  /** Where a day lies, in per cent of the width; cut to 0 … 100. */
  at: (day: string) => number;
  isBefore: (day: string) => boolean;
  isAfter: (day: string) => boolean;
  years: { year: number; at: number; isLabelled: boolean }[];
};

/**
 * An axis of whole years that holds these dates, as far as they lie in the years of the record: over a whole life one would not see what
 * befell it. What lies outside is clipped, and the page says so.
 *
 * @param within the years of the record's axes
 * @param least number of years: the axis begins so much earlier where the dates need fewer
 */
export function timeAxis(dates: readonly string[], within: YearSpan, least = 1): TimeAxis | null {
  const clamp = (year: number) => between(within.from, year, within.to);
  const spans = dates.map((date) => parseEdtf(date));
  const firsts = spans.map((span) => yearOf(span.earliest));
  const lasts = spans.map((span) => yearOf(span.latest));
  if (spans.length === 0) return null;
  const earliest = clamp(Math.min(...firsts));
  const last = Math.max(clamp(Math.max(...lasts)), earliest);
  const first = Math.min(earliest, clamp(last + 1 - least));
  return yearsAxis(first, last, last - first <= 6 ? 1 : 2);
}

/** An axis from the first day of one year to the last of another; every so many years is labelled. */
export function yearsAxis(first: number, last: number, labelEvery = 1): TimeAxis {
  const [start, end] = [Date.UTC(first, 0, 1), Date.UTC(last + 1, 0, 1)];
  const at = (day: string) => round(between(0, (100 * (Date.parse(day) - start)) / (end - start), 100));
  return {
    at,
    isBefore: (day) => yearOf(day) < first,
    isAfter: (day) => yearOf(day) > last,
    years: Array.from({ length: last + 1 - first }, (_, index) => ({
      year: first + index,
      at: at(`${first + index}-01-01`),
      isLabelled: index % labelEvery === 0,
    })),
  };
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
