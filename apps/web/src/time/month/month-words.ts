import { formatEdtf } from '@kto-kogo/domain';
import type { MonthCounts } from '../strip/count-months.ts';
import { SERIES, SERIES_WORDS } from '../strip/series.ts';

/** "June 1937: 41 accusations under force, 12 arrests". */
export function monthWords({ month, ties, arrests }: MonthCounts): string {
  const counted = [
    ...SERIES.map((series) => [ties[series], SERIES_WORDS[series].one, SERIES_WORDS[series].many] as const),
    [arrests, 'arrest', 'arrests'] as const,
  ].filter(([count]) => count > 0);
  const words = counted.map(([count, one, many]) => `${count} ${count === 1 ? one : many}`).join(', ');
  return `${formatEdtf(month)}: ${words || 'nothing of what is shown'}`;
}
