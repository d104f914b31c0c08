import { formatEdtf, type MonthSpan } from '@kto-kogo/domain';
import { countTies } from '../../time/timeline/count-ties.ts';
import type { TimelineMonth } from '../../time/timeline/get-timeline.ts';
import { countOf } from '../../ui/count-of.ts';

/**
 * "446 ties and 155 arrests are drawn. 50 more are dated less closely than a month, and 3 lie outside these years."
 * @param kept how many ties and arrests the filters keep, undated ones too
 */
export function drawnWords(
  timeline: readonly TimelineMonth[],
  kept: { ties: number; arrests: number },
  { from, to }: MonthSpan,
): string {
  const drawn = { ties: 0, arrests: 0 };
  let outside = 0;
  for (const { month, within, arrestsWithin } of timeline) {
    if (month >= from && month <= to) {
      drawn.ties += countTies(within);
      drawn.arrests += arrestsWithin;
    } else outside += countTies(within) + arrestsWithin;
  }
  const vague = kept.ties + kept.arrests - drawn.ties - drawn.arrests - outside;
  const words = `${countOf(drawn.ties, 'tie', 'ties')} and ${countOf(drawn.arrests, 'arrest', 'arrests')} are drawn.`;
  const reasons = [
    vague > 0 && `${vague} more are dated less closely than a month`,
    outside > 0 && `${outside} lie outside ${formatEdtf(from)} to ${formatEdtf(to)}`,
  ].filter((reason) => reason !== false);
  return reasons.length === 0 ? words : `${words} ${reasons.join(', and ')}: the table counts them.`;
}
