import { type Month, type MonthSpan, monthsBetween, onlyMonthOf, type TieSummary } from '@kto-kogo/domain';
import type { NetworkArrest } from '@kto-kogo/network';
import { indexOfMonth } from '../month/months.ts';
import { SERIES, type Series, seriesOf } from './series.ts';

export type MonthCounts = { month: Month; ties: Record<Series, number>; arrests: number };

/** Counts per month of the strip. A date that spans several months counts in none. */
export function countMonths(
  ties: Iterable<TieSummary>,
  arrests: Iterable<NetworkArrest>,
  strip: MonthSpan,
): MonthCounts[] {
  const months = monthsBetween(strip.from, strip.to).map(emptyMonth);
  const at = (month: string | null) => (month === null ? undefined : months[indexOfMonth(month, strip)]);
  for (const tie of ties) {
    const [month, series] = [at(onlyMonthOf(tie)), seriesOf(tie)];
    if (month !== undefined && series !== null) month.ties[series] += 1;
  }
  for (const arrest of arrests) {
    const month = at(onlyMonthOf(arrest));
    if (month !== undefined) month.arrests += 1;
  }
  return months;
}

export function sumTies({ ties }: MonthCounts): number {
  return SERIES.reduce((sum, series) => sum + ties[series], 0);
}

export function holdsAnything(month: MonthCounts): boolean {
  return sumTies(month) + month.arrests > 0;
}

export function emptyMonth(month: Month): MonthCounts {
  const ties = Object.fromEntries(SERIES.map((series) => [series, 0])) as Record<Series, number>;
  return { month, ties, arrests: 0 };
}
