import type { NetworkTie } from '@kto-kogo/network';
import { indexOfMonth, MONTHS } from './months.ts';

/** What is stacked in a month, from the foot up. */
export const SERIES = ['forced', 'unforced', 'arrests', 'replacements'] as const;
type Series = (typeof SERIES)[number];
export type MonthCounts = Record<Series, number>;

/** How much happened in each month. What is known only by a longer span is counted in the table, not drawn in a month. */
export function countMonths(ties: Iterable<NetworkTie>): MonthCounts[] {
  const months = Array.from(
    { length: MONTHS },
    (): MonthCounts => ({ forced: 0, unforced: 0, arrests: 0, replacements: 0 }),
  );
  for (const tie of ties) {
    const series = seriesOf(tie);
    if (series === null || tie.earliest === null || tie.latest === null) continue;
    if (tie.earliest.slice(0, 7) !== tie.latest.slice(0, 7)) continue;
    const month = months[indexOfMonth(tie.earliest.slice(0, 7))];
    if (month !== undefined) month[series] += 1;
  }
  return months;
}

function seriesOf(tie: NetworkTie): Series | null {
  switch (tie.kind) {
    case 'ACCUSATION':
      return tie.coerced === 'YES' ? 'forced' : 'unforced';
    case 'ARREST':
      return 'arrests';
    case 'REPLACEMENT':
      return 'replacements';
    default:
      return null;
  }
}
