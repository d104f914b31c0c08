import { type Month, monthOf, monthsBetween } from '@kto-kogo/domain';
import type { Arrival, CascadeRecord } from '../cascade-record.ts';

/** Series stacked above the scrubber's axis, bottom first. Arrests hang below it. */
export const NAMED_SERIES = ['forced', 'unforced', 'other'] as const;
type NamedSeries = (typeof NAMED_SERIES)[number];
export type ScrubMonth = Record<NamedSeries, number> & {
  month: Month;
  arrested: number;
  /** The last step in or before the month, to which picking the month leads; 0 before the first. */
  step: number;
};

/** Every month of the calendar from the first in which somebody is reached to the last. */
export function scrubMonths({ arrivals, months }: CascadeRecord): ScrubMonth[] {
  const [first, last] = [arrivals[0], arrivals.at(-1)];
  if (first === undefined || last === undefined) return [];
  const arrested = new Map(months.map((each) => [each.month, each.arrested]));
  const strip = monthsBetween(monthOf(first.on), monthOf(last.on)).map(
    (month): ScrubMonth => ({
      month,
      forced: 0,
      unforced: 0,
      other: 0,
      arrested: arrested.get(month) ?? 0,
      step: 0,
    }),
  );
  const byMonth = new Map(strip.map((each) => [each.month, each]));
  for (const [index, arrival] of arrivals.entries()) {
    const month = byMonth.get(monthOf(arrival.on));
    if (month === undefined) continue;
    month[seriesOf(arrival)] += 1;
    month.step = index + 1;
  }
  let step = 0;
  for (const month of strip) {
    step = Math.max(step, month.step);
    month.step = step;
  }
  return strip;
}

function seriesOf({ tie }: Arrival): NamedSeries {
  if (tie.kind !== 'ACCUSATION') return 'other';
  return tie.coerced === 'YES' ? 'forced' : 'unforced';
}
