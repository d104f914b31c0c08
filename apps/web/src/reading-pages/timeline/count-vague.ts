import { type Day, type Month, monthOf, onlyMonthOf } from '@kto-kogo/domain';

type Dated = { earliest: Day | null; latest: Day | null };

/** Counts, by the month of the first possible day, the claims that may be of a later month. */
export function countVague(claims: readonly Dated[]): Map<Month, number> {
  const counts = new Map<Month, number>();
  for (const claim of claims) {
    if (claim.earliest === null || onlyMonthOf(claim) !== null) continue;
    const month = monthOf(claim.earliest);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}
