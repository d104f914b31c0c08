/**
 * Keeps consecutive bars from overlapping, each wide enough to be visible; moves them by a few px at most.
 */
export function spaceBars(
  bars: readonly { from: number; to: number }[],
  axisWidth: number,
  least: number,
): { from: number; to: number }[] {
  let edge = 0;
  const pushed = bars.map(({ from, to }) => {
    const start = Math.max(from, edge);
    edge = Math.max(to, start + least);
    return { from: start, to: edge };
  });
  let limit = axisWidth;
  return pushed
    .toReversed()
    .map(({ from, to }) => {
      const end = Math.min(to, limit);
      limit = Math.min(from, end - least);
      return { from: limit, to: end };
    })
    .toReversed();
}
