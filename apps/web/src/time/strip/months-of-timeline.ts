import { type MonthSpan, monthsBetween } from '@kto-kogo/domain';
import type { TimelineMonth } from '../timeline/get-timeline.ts';
import { emptyMonth, type MonthCounts } from './count-months.ts';
import { seriesOf } from './series.ts';

/** Counts per month of the strip, as `countMonths`, of what was counted by the API. */
export function monthsOfTimeline(timeline: readonly TimelineMonth[], strip: MonthSpan): MonthCounts[] {
  const counted = new Map(timeline.map((each) => [each.month, each]));
  return monthsBetween(strip.from, strip.to).map((month) => {
    const counts = emptyMonth(month);
    const { within = [], arrestsWithin = 0 } = counted.get(month) ?? {};
    for (const { kind, coerced, count } of within) {
      const series = seriesOf({ kind, coerced });
      if (series !== null) counts.ties[series] += count;
    }
    return { ...counts, arrests: arrestsWithin };
  });
}
