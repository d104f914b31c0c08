import type { Body, Line } from './body.ts';
import { isCrossing, type Segment, toSegments } from './crossings.ts';

const LENGTH_COST = 0.012;
/** Starting temperature in crossings: early on a swap that adds some is often kept, in the end hardly any. */
const HOTTEST = 6;
const COLDEST = 0.1;
/** Names at most this much wider than the other fit in its place. */
const LIKE_WIDTH = 30;

/**
 * Swaps two people of one band when that reduces crossings, with simulated annealing to escape local minima.
 */
export function swapToUntangle(
  bodies: Body[],
  lines: readonly Line[],
  swaps: number,
  random: () => number,
): void {
  const segments = toSegments(bodies, lines);
  const incident = bodies.map((body) => segments.filter(({ from, to }) => from === body || to === body));
  const mates = bodies.map((body) => bodies.filter((other) => canSwap(body, other)));
  let heat = HOTTEST;
  const cooling = (COLDEST / HOTTEST) ** (1 / swaps);
  for (let count = 0; count < swaps; count += 1, heat *= cooling) {
    const a = bodies[Math.floor(random() * bodies.length)];
    const among = a === undefined ? [] : (mates[a.index] ?? []);
    const b = among[Math.floor(random() * among.length)];
    if (a === undefined || b === undefined) continue;
    const touched = new Set([...(incident[a.index] ?? []), ...(incident[b.index] ?? [])]);
    const others = segments.filter((segment) => !touched.has(segment));
    const before = cost([...touched], others);
    exchange(a, b);
    const worse = cost([...touched], others) - before;
    if (worse > 0 && random() >= Math.exp(-worse / heat)) exchange(a, b);
  }
}

function canSwap(a: Body, b: Body): boolean {
  return (
    a !== b &&
    a.bounds.left === b.bounds.left &&
    Math.abs(a.reach.left - b.reach.left) <= LIKE_WIDTH / 2 &&
    Math.abs(a.reach.bottom - b.reach.bottom) <= 6
  );
}

function exchange(a: Body, b: Body): void {
  [a.x, b.x] = [b.x, a.x];
  [a.y, b.y] = [b.y, a.y];
}

/** Crossings and lengths of the lines that a swap can change, among each other and with the others. */
function cost(touched: readonly Segment[], others: readonly Segment[]): number {
  let total = 0;
  touched.forEach((segment, index) => {
    total += LENGTH_COST * Math.hypot(segment.from.x - segment.to.x, segment.from.y - segment.to.y);
    for (const other of others) if (isCrossing(segment, other)) total += 1;
    for (const other of touched.slice(index + 1)) if (isCrossing(segment, other)) total += 1;
  });
  return total;
}
