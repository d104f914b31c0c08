import type { Frame } from '@kto-kogo/address';
import type { Box } from '../../geometry/box.ts';
import type { Picture } from '../../picture/picture.ts';

/**
 * The frame of a view in a picture. It is told in px of the layout, so that it means the same people where the picture is stretched. An ego
 * view is arranged anew for each canvas: there it is told in thousandths of the picture.
 */

const PARTS = 1000;

/** The box of a picture that a frame means; the whole picture where none is said. */
export function partOf(picture: Picture, frame: Frame | null): Box {
  if (frame === null) return picture.world;
  const [x, y, width, height] = frame;
  const { left, top, perX, perY } = scaleOf(picture);
  return {
    left: left + x / perX,
    top: top + y / perY,
    right: left + (x + width) / perX,
    bottom: top + (y + height) / perY,
  };
}

/** The frame that a box of a picture is. */
export function frameOf(box: Box, picture: Picture): Frame {
  const { left, top, perX, perY } = scaleOf(picture);
  return [
    Math.round((box.left - left) * perX),
    Math.round((box.top - top) * perY),
    Math.max(1, Math.round((box.right - box.left) * perX)),
    Math.max(1, Math.round((box.bottom - box.top) * perY)),
  ];
}

function scaleOf({ layout, world, stretch }: Picture) {
  if (layout !== 'ego') return { left: 0, top: 0, perX: 1, perY: 1 / stretch };
  const { left, top, right, bottom } = world;
  return { left, top, perX: PARTS / (right - left), perY: PARTS / (bottom - top) };
}
