/**
 * A ladder is laid out for a few widths and the one that fits its `SizedRoom` is shown: text cannot shrink as an axis does. `width` is
 * the least width of the axis in pixels; the styles of `sized.module.css` say in how wide a room that is.
 */
export const AXIS_SIZES = [
  { name: 'wide', width: 1050, isLabelBeside: true },
  { name: 'middle', width: 715, isLabelBeside: true },
  { name: 'narrow', width: 270, isLabelBeside: false },
] as const;

export type AxisSize = (typeof AXIS_SIZES)[number];

/** The width of the column of names beside an axis, and the space between, as in `sized.module.css`. */
export const LABEL_WIDTH = 172;
