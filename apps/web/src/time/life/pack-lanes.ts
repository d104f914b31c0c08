/**
 * Assigns each bar the first lane in which it overlaps nothing. Bars must be sorted by start; lanes count
 * from 0.
 */
export function packLanes(bars: readonly { start: number; end: number }[]): number[] {
  const ends: number[] = [];
  return bars.map(({ start, end }) => {
    const free = ends.findIndex((taken) => taken <= start);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = end;
    return lane;
  });
}
