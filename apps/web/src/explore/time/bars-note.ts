import type { View } from '@kto-kogo/address';
import { formatEdtf, type MonthSpan, onlyMonthOf } from '@kto-kogo/domain';
import { countOf, formatCount } from '../../ui/count-of.ts';
import type { ExplorerScene } from '../scene/derive-scene.ts';

/**
 * What the bars cannot show, and what the drawing shows faintly: "95 ties of no single month, 90 before December 1934, 3 after
 * December 1939." Null for nothing.
 */
export function barsNote(
  { kept }: Pick<ExplorerScene, 'kept'>,
  { filter }: Pick<View, 'filter'>,
  strip: MonthSpan,
): string | null {
  const months = kept.map(onlyMonthOf);
  const missing = [
    { count: months.filter((month) => month === null).length, where: 'of no single month' },
    {
      count: months.filter((month) => month !== null && month < strip.from).length,
      where: `before ${formatEdtf(strip.from)}`,
    },
    {
      count: months.filter((month) => month !== null && month > strip.to).length,
      where: `after ${formatEdtf(strip.to)}`,
    },
  ].filter(({ count }) => count > 0);
  const parts = missing.map(
    ({ count, where }, index) =>
      `${index === 0 ? countOf(count, 'tie', 'ties') : formatCount(count)} ${where}`,
  );
  const notes = [
    ...(parts.length === 0 ? [] : [`${parts.join(', ')}.`]),
    ...(filter.until === null ? [] : ['Faint lines may be later.']),
  ];
  return notes.length === 0 ? null : notes.join(' ');
}
