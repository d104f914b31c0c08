export type Timing = { count: number; p50: number; p95: number };

const WARM_UP = 40;

/** Times of one request after another, in milliseconds; the first few are not counted. */
export async function measure<Item>(
  items: readonly Item[],
  ask: (item: Item) => Promise<unknown>,
): Promise<Timing> {
  const times: number[] = [];
  for (const item of items) {
    const began = performance.now();
    await ask(item);
    times.push(performance.now() - began);
  }
  const counted = times.slice(Math.min(WARM_UP, times.length - 1)).sort((a, b) => a - b);
  const at = (share: number) =>
    counted[Math.min(counted.length - 1, Math.floor(share * counted.length))] ?? 0;
  return { count: items.length, p50: at(0.5), p95: at(0.95) };
}
