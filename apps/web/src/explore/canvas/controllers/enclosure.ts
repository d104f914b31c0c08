import type { Core } from 'cytoscape';
import { polygonArea, polygonContains } from 'd3-polygon';
import type { Point } from '../../../geometry/box.ts';

/** A path that encloses less of the box around it is its diagonal, and means the box. */
const LEAST_PART = 0.1;

/** What a path encloses, as the corners of a polygon: as with a lasso, or the box of which it is the diagonal. */
export function enclosureOf(path: readonly Point[]): Point[] {
  const [xs, ys] = [path.map(({ x }) => x), path.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const isLasso = Math.abs(polygonArea(path.map(toPair))) >= LEAST_PART * (right - left) * (bottom - top);
  if (isLasso && path.length > 2) return [...path];
  return [
    { x: left, y: top },
    { x: right, y: top },
    { x: right, y: bottom },
    { x: left, y: bottom },
  ];
}

/** Ids of the nodes whose middle is in what a path on the canvas encloses, in px. */
export function nodesWithin(cy: Core, path: readonly Point[]): string[] {
  const polygon = enclosureOf(path).map(toPair);
  return cy
    .nodes('.shown')
    .toArray()
    .flatMap((node) => (polygonContains(polygon, toPair(node.renderedPosition())) ? [node.id()] : []));
}

function toPair({ x, y }: Point): [number, number] {
  return [x, y];
}
