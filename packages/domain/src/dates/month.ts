import type { Day } from './parse-edtf.ts';

/** A calendar month, `1937-06`. In this form text sorts chronologically. */
export type Month = string;

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The only month that the date allows; null where it allows more than one, or there is no date. */
export function onlyMonthOf({
  earliest,
  latest,
}: {
  earliest: Day | null;
  latest: Day | null;
}): Month | null {
  if (earliest === null || latest === null) return null;
  const month = monthOf(earliest);
  return monthOf(latest) === month ? month : null;
}

export function firstDayOf(month: Month): Day {
  return `${month}-01`;
}

export function lastDayOf(month: Month): Day {
  const [year, index] = partsOf(month);
  return new Date(Date.UTC(year, index, 0)).toISOString().slice(0, 10);
}

/** @param by number of months to add; negative to subtract */
export function monthAfter(month: Month, by: number): Month {
  const [year, index] = partsOf(month);
  const months = year * 12 + index - 1 + by;
  const yearText = String(Math.floor(months / 12)).padStart(4, '0');
  return `${yearText}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** Months from `from` to `to`; negative where `to` is earlier. */
export function monthsFrom(from: Month, to: Month): number {
  const [[fromYear, fromIndex], [toYear, toIndex]] = [partsOf(from), partsOf(to)];
  return (toYear - fromYear) * 12 + toIndex - fromIndex;
}

/** Every calendar month from `from` to `to`, both included. */
export function monthsBetween(from: Month, to: Month): Month[] {
  return Array.from({ length: Math.max(0, monthsFrom(from, to) + 1) }, (_, by) => monthAfter(from, by));
}

/** The year and the month, 1 to 12. */
function partsOf(month: Month): [number, number] {
  const [year = 0, index = 1] = month.split('-').map(Number);
  return [year, index];
}
