import { median, quantile } from '@kto-kogo/bench';

const AT_ONCE = 4;

/** Times of one request after another, in ms. */
export async function measure<Item>(
  items: readonly Item[],
  ask: (item: Item) => Promise<unknown>,
): Promise<number[]> {
  const times: number[] = [];
  for (const item of items) {
    const began = performance.now();
    await ask(item);
    times.push(performance.now() - began);
  }
  return times;
}

/** How many a second, four at a time. */
export async function throughput<Item>(
  items: readonly Item[],
  ask: (item: Item) => Promise<unknown>,
): Promise<number> {
  const left = items.values();
  const began = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const item of left) await ask(item);
    }),
  );
  return (1000 * items.length) / (performance.now() - began);
}

export type Timing = { count: number; p50: number; p95: number };

/** @param warmUp how many of the first times are not counted */
export function summarise(times: readonly number[], warmUp = 0): Timing {
  const counted = times.slice(Math.min(warmUp, times.length - 1));
  return { count: times.length, p50: median(counted), p95: quantile(counted, 0.95) };
}
