import { FirstInOrder } from '../claims/first-in-order.ts';
import type { Arrival } from './arrivals.ts';

/** Arrivals looked at between two yields. */
const LOOKED_A_SLICE = 5_000;

/**
 * The earliest so many of arrivals in order of wave, in that order. The entity that a tie leaves is among them where the one that it reaches
 * is: nothing is reached before what leads to it. Yields between slices of work.
 */
export function* earliestArrivals(arrivals: readonly Arrival[], count: number): Generator<void, Arrival[]> {
  const dayOf = (place: number) => arrivals[place]?.on ?? '';
  const earliest = new FirstInOrder(count, (a, b) => {
    if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b) ? -1 : 1;
    // Those of one day are in order of wave already.
    return a - b;
  });
  for (const place of arrivals.keys()) {
    earliest.add(place);
    if (place % LOOKED_A_SLICE === 0) yield;
  }
  const places = earliest.finish().sort((a, b) => a - b);
  return places.flatMap((place) => arrivals[place] ?? []);
}
