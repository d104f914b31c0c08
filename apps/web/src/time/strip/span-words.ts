import { formatEdtf } from '@kto-kogo/domain';
import type { Month } from '../../address/explore-view.ts';

/** "All dates", "Up to June 1937", "June 1937 – March 1938". */
export function spanWords({ since, until }: { since: Month | null; until: Month | null }): string {
  if (since === null) return until === null ? 'All dates' : `Up to ${formatEdtf(until)}`;
  if (since === until) return formatEdtf(since);
  return `${formatEdtf(since)} ${until === null ? 'on' : `– ${formatEdtf(until)}`}`;
}
