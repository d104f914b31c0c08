import type { Body, Line } from './body.ts';

/** How many pairs of lines cross, drawn straight. Lines that share an end do not. */
export function countCrossings(bodies: readonly Body[], lines: readonly Line[]): number {
  let count = 0;
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) if (isCrossing(bodies, line, other)) count += 1;
  });
  return count;
}

export function isCrossing(bodies: readonly Body[], a: Line, b: Line): boolean {
  if (a.source === b.source || a.source === b.target || a.target === b.source || a.target === b.target) {
    return false;
  }
  const [p, q, r, s] = [bodies[a.source], bodies[a.target], bodies[b.source], bodies[b.target]];
  if (p === undefined || q === undefined || r === undefined || s === undefined) return false;
  return side(p, q, r) !== side(p, q, s) && side(r, s, p) !== side(r, s, q);
}

function side(p: Body, q: Body, r: Body): boolean {
  return (q.x - p.x) * (r.y - p.y) > (q.y - p.y) * (r.x - p.x);
}
