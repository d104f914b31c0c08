/** Measures of a lane, in pixels. */
export type LaneLook = {
  /** The least width of the axis for which the lane is laid out: wider, everything only moves apart. */
  width: number;
  barHeight: number;
  nameSize: number;
  markSize: number;
  /** Where the sign of a replacement stands: over the bar's beginning, or in it before the name. */
  chevron: 'above' | 'inside';
  /** Lines of words over the end of a bar on how the term ended, at most. */
  captionLines: number;
  /** Lines of words under the name in a bar, at most. */
  noteLines: number;
};

export const SMALL_TEXT = 12;
export const LINE = 16;
export const PAD = 6;
/** Between bars that follow each other. */
export const GAP = 3;
/** The least width of a bar that can still be seen with its gap. */
export const LEAST = 8;
export const ARREST_WIDTH = 4;
/** How far the bar of an arrest reaches beyond the bar it ends. */
export const ARREST_REACH = 4;
export const CHEVRON_WIDTH = 10;
export const CHEVRON_HEIGHT = 16;

/** The height of a bar whose holder held the office beside another. */
export function halfHeight({ barHeight }: LaneLook): number {
  return Math.max(12, Math.round(barHeight / 2));
}
