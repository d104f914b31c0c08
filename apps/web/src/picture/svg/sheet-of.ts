import { type Box, widthOf } from '../../geometry/box.ts';
import type { ComposedPicture } from '../composed-picture.ts';
import { nameBounds } from '../name-bounds.ts';
import { PART_SHEET } from '../part-window.ts';
import { headingsHeight } from './band-columns.tsx';

export type Sheet = {
  /** Of the drawing on the sheet. */
  left: number;
  top: number;
  width: number;
  height: number;
  /** What is shown, with the headings above, in px of the picture. */
  band: Box;
  /** What is shown without them; null where it is all, and nothing has to be cut off. */
  inner: Box | null;
  /** How much larger it is than in the picture. */
  scale: number;
};

/** The whole is the picture, nodes that the user placed outside it, and the headings above. A part has a sheet of its own shape. */
export function sheetOf({ picture, part, labelPx }: ComposedPicture): Sheet {
  const whole: Box = nameBounds(picture);
  const inner = part ?? whole;
  const band = { ...inner, top: inner.top - (picture.layout === 'bands' ? headingsHeight(labelPx) : 0) };
  const width = part === null ? widthOf(whole) : PART_SHEET.width;
  const scale = width / widthOf(inner);
  const [left, top] = part === null ? [band.left, band.top] : [0, 0];
  return { left, top, width, height: (band.bottom - band.top) * scale, band, inner: part, scale };
}
