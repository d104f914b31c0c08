import { type Box, boxAt, isOverlapping, isWithin, overlapArea, type Point, type Reach } from './box.ts';

const STEP = 6;

/**
 * The free spot nearest to where a thing would like to stand, within bounds, touching nothing that is there already.
 * Where nothing is free: the spot that covers least. Nothing that has a place is ever moved.
 */
export function findFreeSpot(wish: Point, reach: Reach, taken: readonly Box[], bounds: Box): Point {
  const start = keepWithin(wish, reach, bounds);
  for (const { point, box } of spotsAround(start, reach, bounds)) {
    if (!taken.some((other) => isOverlapping(box, other))) return point;
  }
  let best = start;
  let leastCovered = Number.POSITIVE_INFINITY;
  for (const { point, box, ring } of spotsAround(start, reach, bounds)) {
    const covered = taken.reduce((sum, other) => sum + overlapArea(box, other), 0) + ring;
    if (covered < leastCovered) [best, leastCovered] = [point, covered];
  }
  return best;
}

/** The spots within bounds, the nearest first. */
function* spotsAround(start: Point, reach: Reach, bounds: Box) {
  const steps = Math.ceil(Math.max(bounds.right - bounds.left, bounds.bottom - bounds.top) / STEP);
  for (let ring = 0; ring <= steps; ring += 1) {
    for (const point of ringAround(start, ring)) {
      const box = boxAt(point, reach);
      if (isWithin(box, bounds)) yield { point, box, ring };
    }
  }
}

/** The nearest point at which the thing lies within bounds; the middle, where the bounds are too narrow. */
export function keepWithin(point: Point, reach: Reach, bounds: Box): Point {
  return {
    x: clamp(point.x, bounds.left + reach.left, bounds.right - reach.right),
    y: clamp(point.y, bounds.top + reach.top, bounds.bottom - reach.bottom),
  };
}

function clamp(value: number, least: number, most: number): number {
  return least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value));
}

/** The points of a square ring, nearest to its axis first so that things keep their height or their date. */
function* ringAround(centre: Point, ring: number): Generator<Point> {
  if (ring === 0) yield centre;
  const far = ring * STEP;
  for (let along = 0; along < ring * 2; along += 1) {
    const side = (along % 2 === 0 ? 1 : -1) * Math.ceil(along / 2) * STEP;
    yield { x: centre.x + side, y: centre.y - far };
    yield { x: centre.x - side, y: centre.y + far };
    yield { x: centre.x - far, y: centre.y - side };
    yield { x: centre.x + far, y: centre.y + side };
  }
}
