import type { Day } from './parse-edtf.ts';

const DAY_MS = 86_400_000;

/** Days since 1 January 1970; earlier ones are negative. */
export function toDayNumber(day: Day): number {
  return Date.parse(day) / DAY_MS;
}

export function fromDayNumber(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
