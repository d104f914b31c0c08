/** Ties in the order given, under the year in which the earliest reading of their date begins. */
export function byYear<Tie extends { earliest: string | null }>(ties: readonly Tie[]): Map<string, Tie[]> {
  const years = new Map<string, Tie[]>();
  for (const tie of ties) {
    const year = tie.earliest?.slice(0, 4) ?? 'On a date not known';
    years.set(year, [...(years.get(year) ?? []), tie]);
  }
  return years;
}
