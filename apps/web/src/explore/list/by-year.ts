import type { TieSummary } from '@kto-kogo/domain';

/** Ties in the order given, under the year in which the earliest reading of their date begins. */
export function byYear(ties: readonly TieSummary[]): Map<string, TieSummary[]> {
  const years = new Map<string, TieSummary[]>();
  for (const tie of ties) {
    const year = tie.earliest?.slice(0, 4) ?? 'On a date not known';
    years.set(year, [...(years.get(year) ?? []), tie]);
  }
  return years;
}
