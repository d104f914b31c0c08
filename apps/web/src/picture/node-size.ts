import type { EntityKind } from '@kto-kogo/domain';
import type { NetworkNode } from '@kto-kogo/network';
import type { Reach } from '../geometry/box.ts';
import { textWidth } from '../geometry/text-width.ts';

/** Sizes in pixels at zoom 1. */

const LABEL_SIZE = 12;
/** Of names in an ego view. */
export const EGO_NAME_PX = 13;
const LABEL_HEIGHT = 15;
/** Distance between a circle and its name. */
export const LABEL_GAP = 2;

/** Grows with the number of ties to other figures, ever more slowly. */
export function figureRadius(ties: number): number {
  return Math.min(15, 4.6 + 1.75 * Math.sqrt(ties));
}

export type NodeSize = { width: number; height: number };

/** Trials are plates with their name inside; the others are small and labelled like figures. */
export function nodeSize(kind: EntityKind, shortName: string, ties: number): NodeSize {
  switch (kind) {
    case 'FIGURE':
      return { width: 2 * figureRadius(ties), height: 2 * figureRadius(ties) };
    case 'TRIAL':
      return plateSize(shortName);
    case 'OFFICE':
      return { width: 16, height: 10 };
    case 'EVENT':
      return { width: 13, height: 13 };
  }
}

/** Size of a plate with its name inside. */
export function plateSize(shortName: string): NodeSize {
  return { width: Math.ceil(textWidth(shortName, LABEL_SIZE, true)) + 22, height: 22 };
}

/** The same in an ego view, whose names are a little larger. */
export function egoPlateSize(text: string): NodeSize {
  return { width: Math.ceil(textWidth(text, EGO_NAME_PX, true)) + 20, height: 22 };
}

/** Extent of a figure and the name beneath it, at the zoom at which the name is to have room. */
export function namedReach(radius: number, label: string, zoom = 1): Reach {
  const half = Math.max(radius, textWidth(label, LABEL_SIZE / zoom, true) / 2) + 3 / zoom;
  return {
    left: half,
    right: half,
    top: radius + 2 / zoom,
    bottom: radius + LABEL_GAP + LABEL_HEIGHT / zoom,
  };
}

/** Extent of a node without a name beneath it, with a small margin. */
export function plainReach({ width, height }: NodeSize): Reach {
  const [x, y] = [width / 2 + 4, height / 2 + 4];
  return { left: x, right: x, top: y, bottom: y };
}

/** Room that an entity takes: of people with the name beneath, of other things with a small margin. */
export function reachOf({ kind, shortName }: Pick<NetworkNode, 'kind' | 'shortName'>, ties: number): Reach {
  const size = nodeSize(kind, shortName, ties);
  return kind === 'FIGURE' ? namedReach(size.width / 2, shortName) : plainReach(size);
}
