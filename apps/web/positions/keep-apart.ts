import { boxAt, isOverlapping, type Reach } from '../src/geometry/box.ts';
import { findFreeSpot, keepWithin } from '../src/geometry/find-free-spot.ts';
import type { Body } from './body.ts';

/** One pass: pairs of names that touch are pushed apart along the shorter way, then everybody is put back between the walls. */
export function pushApart(bodies: readonly Body[], strength: number): void {
  const names = bodies.map(toName);
  names.forEach((a, index) => {
    for (let next = index + 1; next < names.length; next += 1) {
      const b = names[next];
      if (b !== undefined) pushPair(a, b, strength);
    }
  });
  for (const { body, x, y } of names) {
    body.x = x;
    body.y = y;
    putWithin(body);
  }
}

/** A body with all that a push asks for in fields of its own, alike for all: pairs are tried a hundred million times. */
type Name = Reach & { body: Body; index: number; x: number; y: number; isFixed: boolean };

function toName(body: Body): Name {
  const { index, x, y, reach, fx } = body;
  const { left, right, top, bottom } = reach;
  return { body, index, x, y, left, right, top, bottom, isFixed: fx !== undefined };
}

/** Tests the axis that mostly decides first and allocates nothing. */
function pushPair(a: Name, b: Name, strength: number): void {
  const deepY = Math.min(a.y + a.bottom, b.y + b.bottom) - Math.max(a.y - a.top, b.y - b.top);
  if (deepY <= 0) return;
  const deepX = Math.min(a.x + a.right, b.x + b.right) - Math.max(a.x - a.left, b.x - b.left);
  if (deepX <= 0) return;
  const axis = deepX < deepY ? 'x' : 'y';
  const way = a[axis] < b[axis] || (a[axis] === b[axis] && a.index < b.index) ? -1 : 1;
  const move = way * Math.min(deepX, deepY) * strength;
  if (!a.isFixed) a[axis] += b.isFixed ? move : move / 2;
  if (!b.isFixed) b[axis] -= a.isFixed ? move : move / 2;
}

export function putWithin(body: Body): void {
  if (body.fx !== undefined) return;
  const { x, y } = keepWithin(body, body.reach, body.bounds);
  body.x = x;
  body.y = y;
}

/**
 * Rounds to whole pixels and moves those that still overlap to the nearest free spot, so that no overlap is
 * left.
 */
export function settle(bodies: readonly Body[]): void {
  const loose = bodies.filter(({ fx }) => fx === undefined);
  for (const body of loose) {
    body.x = Math.round(body.x);
    body.y = Math.round(body.y);
  }
  for (const body of loose) {
    const taken = bodies.filter((other) => other !== body).map((other) => boxAt(other, other.reach));
    const box = boxAt(body, body.reach);
    if (!taken.some((other) => isOverlapping(box, other))) continue;
    // A pixel of air all round, so that the spot is still free when its place is rounded.
    const airy = Object.fromEntries(Object.entries(body.reach).map(([side, reach]) => [side, reach + 1]));
    const spot = findFreeSpot(body, { ...body.reach, ...airy }, taken, body.bounds);
    body.x = Math.round(spot.x);
    body.y = Math.round(spot.y);
  }
}

export function countOverlaps(bodies: readonly Body[]): number {
  let count = 0;
  bodies.forEach((a, index) => {
    for (const b of bodies.slice(index + 1)) {
      if (isOverlapping(boxAt(a, a.reach), boxAt(b, b.reach))) count += 1;
    }
  });
  return count;
}
