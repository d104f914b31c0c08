import { compareText, UNDATED, yearOf } from '@kto-kogo/domain';

/** Groups by year from `first` on, oldest first; earlier years together and undated ones get headings of their own. */
export function byPeriod<Dated extends { earliest: string | null }>(
  all: readonly Dated[],
  first: number,
): Map<string, Dated[]> {
  const periods = new Map<string, Dated[]>();
  const inOrder = all.toSorted((a, b) => compareText(a.earliest ?? UNDATED, b.earliest ?? UNDATED));
  for (const one of inOrder) {
    const period = periodOf(one.earliest, first);
    periods.set(period, [...(periods.get(period) ?? []), one]);
  }
  return periods;
}

function periodOf(day: string | null, first: number): string {
  if (day === null) return 'On a date not known';
  const year = yearOf(day);
  return year < first ? `Before ${first}` : String(year);
}
