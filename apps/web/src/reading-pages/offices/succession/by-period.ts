import { compareText, UNDATED, yearOf } from '@kto-kogo/domain';

/** From this year on each year has a heading; before it there is little. */
const FIRST_YEAR = 1934;

/** Groups by year, oldest first; earlier years together and undated ones get headings of their own. */
export function byPeriod<Dated extends { earliest: string | null }>(
  all: readonly Dated[],
): Map<string, Dated[]> {
  const periods = new Map<string, Dated[]>();
  const inOrder = all.toSorted((a, b) => compareText(a.earliest ?? UNDATED, b.earliest ?? UNDATED));
  for (const one of inOrder) {
    const period = periodOf(one.earliest);
    periods.set(period, [...(periods.get(period) ?? []), one]);
  }
  return periods;
}

function periodOf(day: string | null): string {
  if (day === null) return 'On a date not known';
  const year = yearOf(day);
  return year < FIRST_YEAR ? `Before ${FIRST_YEAR}` : String(year);
}
