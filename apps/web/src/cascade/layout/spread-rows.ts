/**
 * Heights for things in this order, each as near to its wish as the others let it, between `least` for the first and
 * `most` for the last; where they do not fit they run over the foot. Least squares, by pooling neighbours that would come
 * too near (isotonic regression).
 * @param offsets how far each stands from the first at least; no two ever come nearer than their offsets are
 */
export function spreadRows(
  wishes: readonly number[],
  offsets: readonly number[],
  least: number,
  most: number,
): number[] {
  const pools: { mean: number; size: number }[] = [];
  for (const [index, wish] of wishes.entries()) {
    // Once the offsets are taken away, what is left only must not fall.
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
