import type { EntityKind } from '@kto-kogo/domain';
import type { Reach } from '../geometry/box.ts';
import { textWidth } from '../geometry/text-width.ts';

/** Sizes in pixels at zoom 1. */

const LABEL_SIZE = 12;
const LABEL_HEIGHT = 15;
/** Between a circle and its name. */
export const LABEL_GAP = 2;

/** Grows with the number of ties to other people, less the more there are. */
export function figureRadius(ties: number): number {
  return Math.min(15, 4.6 + 1.75 * Math.sqrt(ties));
}

export type NodeSize = { width: number; height: number };

/** Plates of trials carry their name, the others are small and named like people. */
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

/** A plate with its name inside. */
export function plateSize(shortName: string): NodeSize {
  return { width: Math.ceil(textWidth(shortName, LABEL_SIZE, true)) + 22, height: 22 };
}

/** How far a figure and the name beneath it reach. */
export function namedReach(radius: number, label: string): Reach {
  const half = Math.max(radius, textWidth(label, LABEL_SIZE, true) / 2) + 3;
  return { left: half, right: half, top: radius + 2, bottom: radius + LABEL_GAP + LABEL_HEIGHT };
}

/** How far a thing without a name beneath it reaches, with a little air. */
export function plainReach({ width, height }: NodeSize): Reach {
  const [x, y] = [width / 2 + 4, height / 2 + 4];
  return { left: x, right: x, top: y, bottom: y };
}
