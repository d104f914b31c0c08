import type { Id } from '@kto-kogo/domain';
import type { Box, Reach } from '../src/geometry/box.ts';

/**
 * A person during layout: a point with a name beneath, confined to a band. d3-force moves `x`, `y` by `vx`,
 * `vy`.
 */
export type Body = {
  id: Id;
  index: number;
  x: number;
  y: number;
  vx: number;
  vy: number;
  reach: Reach;
  /** The band's walls, and the canvas above and below. */
  bounds: Box;
  ties: number;
  /** For d3-force too: where a body stands that nothing moves. */
  fx?: number;
  fy?: number;
};

/** Two people tied to each other, by index; parallel ties are one line. */
export type Line = { source: number; target: number };
