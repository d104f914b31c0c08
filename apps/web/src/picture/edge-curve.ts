import type { Point } from '../geometry/box.ts';
import type { PictureEdge, PictureNode } from './picture.ts';
import { LINE_GAP } from './picture-looks.ts';

/** A quadratic Bézier curve from the rim of the source to the rim of the target. */
export type EdgeCurve = { start: Point; control: Point; tip: Point };

/** The curve that Cytoscape draws for `unbundled-bezier`. Null if both nodes have the same position. */
export function edgeCurve(edge: PictureEdge, from: PictureNode, to: PictureNode): EdgeCurve | null {
  const length = distance(from, to);
  if (length === 0) return null;
  const middle = between(rimPoint(from, to), rimPoint(to, from));
  const control = {
    x: middle.x - ((to.y - from.y) / length) * edge.bow,
    y: middle.y + ((to.x - from.x) / length) * edge.bow,
  };
  const end = (node: PictureNode, fixed: readonly [number, number] | null) =>
    nearer(
      fixed === null ? rimPoint(node, control) : { x: node.x + fixed[0], y: node.y + fixed[1] },
      control,
      LINE_GAP,
    );
  return { start: end(from, edge.fromEnd), control, tip: end(to, edge.toEnd) };
}

/** The point `by` px from the first point towards the second. */
export function nearer(from: Point, to: Point, by: number): Point {
  const length = distance(from, to);
  return length === 0
    ? from
    : { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

/** A point of the curve, at a part of the way from its start. */
export function pointAt({ start, control, tip }: EdgeCurve, part: number): Point {
  const rest = 1 - part;
  const on = (axis: 'x' | 'y') =>
    rest * rest * start[axis] + 2 * rest * part * control[axis] + part * part * tip[axis];
  return { x: on('x'), y: on('y') };
}

/** Where a line from a node's centre towards a point leaves the node's shape. */
function rimPoint(node: PictureNode, towards: Point): Point {
  const [dx, dy] = [towards.x - node.x, towards.y - node.y];
  if (dx === 0 && dy === 0) return node;
  const [across, down] = [Math.abs(dx) / (node.width / 2), Math.abs(dy) / (node.height / 2)];
  const reach = node.kind === 'FIGURE' ? Math.hypot(across, down) : Math.max(across, down);
  const share = 1 / (isDiamond(node) ? across + down : reach);
  return { x: node.x + dx * share, y: node.y + dy * share };
}

/** Whether a node is drawn as a diamond: an event whose label is not inside. */
export function isDiamond({ kind, side }: PictureNode): boolean {
  return kind === 'EVENT' && side !== 'inside';
}

function between(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
