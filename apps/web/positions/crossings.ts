import type { Body, Line } from './body.ts';

/** A line with its ends at hand: whether two cross is asked some hundred million times. */
export type Segment = { from: Body; to: Body };

export function toSegments(bodies: readonly Body[], lines: readonly Line[]): Segment[] {
  return lines.flatMap(({ source, target }) => {
    const [from, to] = [bodies[source], bodies[target]];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
}

/** How many pairs of lines cross, drawn straight. Lines that share an end do not. */
export function countCrossings(segments: readonly Segment[]): number {
  let count = 0;
  segments.forEach((segment, index) => {
    for (const other of segments.slice(index + 1)) if (isCrossing(segment, other)) count += 1;
  });
  return count;
}

export function isCrossing(a: Segment, b: Segment): boolean {
  const { from: p, to: q } = a;
  const { from: r, to: s } = b;
  if (p === r || p === s || q === r || q === s) return false;
  return side(p, q, r) !== side(p, q, s) && side(r, s, p) !== side(r, s, q);
}

function side(p: Body, q: Body, r: Body): boolean {
  return (q.x - p.x) * (r.y - p.y) > (q.y - p.y) * (r.x - p.x);
}
