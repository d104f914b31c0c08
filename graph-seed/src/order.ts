import { type Day, parseEdtf } from '@kto-kogo/domain';

const NEVER: Day = '9999-12-31';

/** By first possible day, then last possible day; what has no date comes last. */
export function compareDates(a: string | null, b: string | null): number {
  const [x, y] = [spanOrNever(a), spanOrNever(b)];
  return compareText(x.earliest, y.earliest) || compareText(x.latest, y.latest);
}

/** In the order of code points: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function spanOrNever(date: string | null): { earliest: Day; latest: Day } {
  return date === null ? { earliest: NEVER, latest: NEVER } : parseEdtf(date);
}
