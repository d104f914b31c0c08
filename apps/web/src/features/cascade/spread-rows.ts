/** A thing in a column: where it would like to stand, and how far it reaches up and down from there. */
export type Row = { wish: number; above: number; below: number };

/**
 * Heights for things that stand one under another in this order, each as near to its wish as the others let it, none
 * touching another, all between `top` and `bottom`; where they do not fit, they run over the bottom. Least squares, by
 * pooling neighbours that would collide (isotonic regression).
 */
export function spreadRows(rows: readonly Row[], gap: number, top: number, bottom: number): number[] {
  // The least distance of each from the first: what is left, once it is taken away, only must not fall.
  const offsets: number[] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    offsets.push(before === undefined ? 0 : (offsets[index - 1] ?? 0) + before.below + gap + row.above);
  }
  const pools: { mean: number; size: number }[] = [];
  for (const [index, { wish }] of rows.entries()) {
    let pool = { mean: wish - (offsets[index] ?? 0), size: 1 };
    for (let last = pools.at(-1); last !== undefined && last.mean >= pool.mean; last = pools.at(-1)) {
      pools.pop();
      const size = last.size + pool.size;
      pool = { mean: (last.mean * last.size + pool.mean * pool.size) / size, size };
    }
    pools.push(pool);
  }
  const least = top + (rows[0]?.above ?? 0);
  const most = Math.max(least, bottom - (rows.at(-1)?.below ?? 0) - (offsets.at(-1) ?? 0));
  return pools
    .flatMap(({ mean, size }) => Array.from({ length: size }, () => Math.min(most, Math.max(least, mean))))
    .map((start, index) => Math.round(start + (offsets[index] ?? 0)));
}
