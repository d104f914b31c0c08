/**
 * Finds heights for rows in this order, each as near to its wish as the others allow, from `least` for the
 * first to `most` for the last. Rows that do not fit overflow at the bottom. Least squares by pool-adjacent-
 * violators (isotonic regression).
 *
 * @param offsets least distance of each row from the first
 */
export function spreadRows(
  wishes: readonly number[],
  offsets: readonly number[],
  least: number,
  most: number,
): number[] {
  const pools: { mean: number; size: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    // Minus their offsets, positions must be non-decreasing.
    let pool = { mean: wish - (offsets[index] ?? 0), size: 1 };
    for (let last = pools.at(-1); last !== undefined && last.mean >= pool.mean; last = pools.at(-1)) {
      pools.pop();
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
    }
    pools.push(pool);
  }
  const latest = Math.max(least, most - (offsets.at(-1) ?? 0));
  return pools
    .flatMap(({ mean, size }) => Array.from({ length: size }, () => Math.min(latest, Math.max(least, mean))))
    .map((start, index) => Math.round(start + (offsets[index] ?? 0)));
}
