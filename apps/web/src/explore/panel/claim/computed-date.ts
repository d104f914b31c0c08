import { daysFrom, formatDay } from '@kto-kogo/domain';

/** The days that a date allows, in words: "19 May 1937, one day", "between 1 and 31 March 1937". */
export function computedDate(earliest: string | null, latest: string | null): string {
  if (earliest === null || latest === null) return 'not known; it stands in no order of time';
  if (earliest === latest) return `${formatDay(earliest)}, one day`;
  const days = daysFrom(earliest, latest) + 1;
  return `between ${formatDay(earliest)} and ${formatDay(latest)}, ${days} days`;
}
