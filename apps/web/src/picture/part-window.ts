import { type Box, widthOf } from '../geometry/box.ts';

/** The sheet for a part of a picture, in px: the canvas at a 1440 × 900 window. */
export const PART_SHEET = { width: 1172, height: 640 };
/** As far as a canvas goes away and near. */
export const LEAST_ZOOM = 0.2;
export const MOST_ZOOM = 4;

/** What is seen where a part has to be: the part in the middle of a sheet, and what stands around it. */
export function windowOn(part: Box): Box {
  const [width, height] = [widthOf(part), part.bottom - part.top];
  const whole = Math.min(PART_SHEET.width / width, PART_SHEET.height / height);
  const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, whole));
  const middle = { x: part.left + width / 2, y: part.top + height / 2 };
  const half = { x: PART_SHEET.width / zoom / 2, y: PART_SHEET.height / zoom / 2 };
  return {
    left: middle.x - half.x,
    right: middle.x + half.x,
    top: middle.y - half.y,
    bottom: middle.y + half.y,
  };
}
