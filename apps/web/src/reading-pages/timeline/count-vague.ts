import type { Day } from '@kto-kogo/domain';
import type { Month } from '../../address/explore-view.ts';
import { monthOf } from '../../time/month/month-of.ts';

type Dated = { earliest: Day | null; latest: Day | null };

/** How many begin in each month by the first day of their date, and may have been later. */
export function countVague(claims: readonly Dated[]): Map<Month, number> {
  const counts = new Map<Month, number>();
  for (const claim of claims) {
    if (claim.earliest === null || monthOf(claim) !== null) continue;
    const month = claim.earliest.slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + 1);
  }
  return counts;
}
