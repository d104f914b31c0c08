import type { Day } from './parse-edtf.ts';

const DAY_MS = 86_400_000;

/** Days since 1 January 1970; earlier ones are negative. */
export function toDayNumber(day: Day): number {
  return Date.parse(day) / DAY_MS;
}

/** A cache: a cascade formats the same few thousand days many times. */
const written = new Map<number, Day>();
const WRITTEN_MAX = 100_000;

export function fromDayNumber(number: number): Day {
  let day = written.get(number);
  if (day === undefined) {
    day = new Date(number * DAY_MS).toISOString().slice(0, 10);
    if (written.size >= WRITTEN_MAX) written.clear();
    written.set(number, day);
  }
  return day;
}

/** Days from `from` to `to`; negative where `to` is earlier. */
export function daysFrom(from: Day, to: Day): number {
  return toDayNumber(to) - toDayNumber(from);
}
