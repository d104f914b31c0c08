import { toDatePart } from './date-part.ts';
import { fromDayNumber, toDayNumber } from './day-number.ts';
import type { Day } from './parse-edtf.ts';
import { yearOf } from './year.ts';

/**
 * The first day of the Gregorian calendar in Russia: until then days were of the Julian calendar, "Old Style". All days of the
 * record are Gregorian.
 */
export const NEW_STYLE: Day = '1918-02-14';

/**
 * From 1901 to 2099 both calendars have a leap year every four years and run 13 days apart. In the Julian one each four years are
 * alike, so that a day of the years 1781 to 1979 is reckoned as the one 120 years later.
 */
const YEARS = 120;
const DAYS = (YEARS / 4) * 1461;
const APART = 13;

/** The Julian day, "Old Style", for a Gregorian one of 1782 to 1978. It may be 29 February 1900. */
export function toOldStyle(day: Day): string {
  return moveYears(fromDayNumber(toDayNumber(day) + DAYS - APART), -YEARS);
}

/** The Gregorian day for a Julian one; null where the Julian calendar has no such day. */
export function toNewStyle(oldStyle: string): Day | null {
  const number = toDayNumber(moveYears(oldStyle, YEARS));
  if (Number.isNaN(number)) return null;
  const day = fromDayNumber(number + APART - DAYS);
  return toOldStyle(day) === oldStyle ? day : null;
}

function moveYears(day: string, years: number): string {
  return `${String(yearOf(day) + years).padStart(4, '0')}${day.slice(4)}`;
}

/** "27 July Old Style", with its year where that is another than the Gregorian day's. */
export function formatOldStyle(oldStyle: string, newStyle: Day): string {
  const { day, month, year } = toDatePart(oldStyle, 'long');
  return [day, month, ...(yearOf(oldStyle) === yearOf(newStyle) ? [] : [year]), 'Old Style'].join(' ');
}
