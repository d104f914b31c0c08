import { type Day, type Month, monthOf, onlyMonthOf } from '@kto-kogo/domain';

type Dated = { earliest: Day | null; latest: Day | null };

/** How many begin in each month by the first day of their date, and may have been later. */
export function countVague(claims: readonly Dated[]): Map<Month, number> {
  const counts = new Map<Month, number>();
  for (const claim of claims) {
    if (claim.earliest === null || onlyMonthOf(claim) !== null) continue;
    const month = monthOf(claim.earliest);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}
