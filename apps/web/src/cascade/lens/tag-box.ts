import { type Box, boxAt, isOverlapping, isWithin, type Point, type Reach } from '../../geometry/box.ts';
import { findFreeSpot } from '../../geometry/find-free-spot.ts';

/** Between two points at which a leader is looked at, in px. */
const STEP = 4;

/**
 * A box for the words on something at `at`: on the first of `spots` that is free, or else near one of them, where a leader reaches it
 * across nothing, if that can be.
 */
export function tagBox(
  at: Point,
  spots: readonly Point[],
  reach: Reach,
  taken: readonly Box[],
  bounds: Box,
): { box: Box; isBeside: boolean } {
  const beside = spots
    .map((spot) => boxAt(spot, reach))
    .find((box) => isWithin(box, bounds) && !taken.some((other) => isOverlapping(box, other)));
  if (beside !== undefined) return { box: beside, isBeside: true };
  const others = taken.filter((other) => !isInside(at, other));
  const near = spots.map((spot) => findFreeSpot(spot, reach, taken, bounds));
  const spot = near.find((each) => isClear(at, each, others)) ?? near[0] ?? at;
  return { box: boxAt(spot, reach), isBeside: false };
}

function isClear(from: Point, to: Point, others: readonly Box[]): boolean {
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / STEP);
  return Array.from({ length: steps }, (_, step) => step / steps).every((part) => {
    const point = { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
    return !others.some((other) => isInside(point, other));
  });
}

function isInside({ x, y }: Point, { left, right, top, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
