import type { Box } from '../geometry/box.ts';
import type { Picture } from './picture.ts';

/** Labels must stay inside the picture and off the headings, except for nodes the user placed outside. */
export function nameBounds({ world, nodes }: Picture): Box {
  const outside = nodes.filter(
    ({ x, y }) => x < world.left || x > world.right || y < world.top || y > world.bottom,
  );
  return outside.reduce(
    (box, { x, y }) => ({
      left: Math.min(box.left, x - 100),
      right: Math.max(box.right, x + 100),
      top: Math.min(box.top, y - 100),
      bottom: Math.max(box.bottom, y + 100),
    }),
    world,
  );
}
