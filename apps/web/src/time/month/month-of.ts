import type { Day } from '@kto-kogo/domain';
import type { Month } from '../../address/explore-view.ts';

/** The one month in which it happened; null where the date allows more than one, or is not known. */
export function monthOf({ earliest, latest }: { earliest: Day | null; latest: Day | null }): Month | null {
  const month = earliest?.slice(0, 7) ?? null;
  return month !== null && latest?.slice(0, 7) === month ? month : null;
}
