import type { TimeBand } from '@kto-kogo/domain';
import type { Band } from './bands.ts';

/** Bands side by side, each as wide as its figures need, and wide enough for its heading. */
export function placeBands(
  bands: readonly TimeBand[],
  people: readonly { foremost: number; others: number }[],
  width: number,
): Band[] {
  const weights = bands.map((_, index) => {
    const { foremost = 0, others = 0 } = people[index] ?? {};
    return Math.max(9, foremost) + others + 4;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let left = 0;
  return bands.map((band, index) => {
    const right = left + ((weights[index] ?? 0) / total) * width;
    const placed = { ...band, left, right };
    left = right;
    return placed;
  });
}
