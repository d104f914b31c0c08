import { JUDGED_A_SLICE } from '../paths/rows.ts';
import type { Stamps } from '../paths/stamps.ts';
import { orUndated } from './claims.ts';

/**
 * The numbers of claims, oldest first, undated last, of equal days in the order of their ids. By counting, because to sort so many would block for
 * longer than a slice. Yields between slices of work.
 */
export function* orderByDay(
  count: number,
  stamps: Stamps,
  stampOf: (claim: number) => number,
): Generator<void, Uint32Array> {
  const { ranks, length } = ranksOf(stamps);
  yield;
  const next = new Uint32Array(length + 1);
  for (let claim = 0; claim < count; claim += 1) {
    const rank = ranks[stampOf(claim)] ?? 0;
    next[rank + 1] = (next[rank + 1] ?? 0) + 1;
    if (claim % JUDGED_A_SLICE === 0) yield;
  }
  for (let rank = 0; rank < length; rank += 1) next[rank + 1] = (next[rank + 1] ?? 0) + (next[rank] ?? 0);
  const order = new Uint32Array(count);
  for (let claim = 0; claim < count; claim += 1) {
    const rank = ranks[stampOf(claim)] ?? 0;
    const place = next[rank] ?? 0;
    order[place] = claim;
    next[rank] = place + 1;
    if (claim % JUDGED_A_SLICE === 0) yield;
  }
  return order;
}

/** By stamp, the place of its days among those of all stamps, and how many places there are. */
function ranksOf({ first, last }: Stamps): { ranks: Uint32Array; length: number } {
  const compare = (a: number, b: number) => compareDays(first[a], first[b]) || compareDays(last[a], last[b]);
  const inOrder = Uint32Array.from(first.keys()).sort(compare);
  const ranks = new Uint32Array(first.length);
  let rank = 0;
  for (const [place, stamp] of inOrder.entries()) {
    if (place > 0 && compare(inOrder[place - 1] ?? 0, stamp) !== 0) rank += 1;
    ranks[stamp] = rank;
  }
  return { ranks, length: rank + 1 };
}

export function compareDays(a: number | undefined, b: number | undefined): number {
  const [one, other] = [orUndated(a), orUndated(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}
