import type { Core } from 'cytoscape';
import type { Box, Point } from '../../../geometry/box.ts';

export function boxBetween(a: Point, b: Point): Box {
  return {
    left: Math.min(a.x, b.x),
    right: Math.max(a.x, b.x),
    top: Math.min(a.y, b.y),
    bottom: Math.max(a.y, b.y),
  };
}

/** Ids of the nodes whose middle is in a box of the canvas, in px. */
export function nodesWithin(cy: Core, box: Box): string[] {
  return cy
    .nodes('.shown')
    .toArray()
    .flatMap((node) => {
      const { x, y } = node.renderedPosition();
      const isIn = x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
      return isIn ? [node.id()] : [];
    });
}
