import type { NetworkTie } from '@kto-kogo/network';

/** Ties in the order given, under the year in which the earliest reading of their date begins. */
export function byYear(ties: readonly NetworkTie[]): Map<string, NetworkTie[]> {
  const years = new Map<string, NetworkTie[]>();
  for (const tie of ties) {
    const year = tie.earliest?.slice(0, 4) ?? 'On a date not known';
    years.set(year, [...(years.get(year) ?? []), tie]);
  }
  return years;
}
