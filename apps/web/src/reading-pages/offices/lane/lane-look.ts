/** Sizes of a lane, in px. */
export type LaneLook = {
  /** The least width of the axis for which the lane is laid out: on a wider one everything moves apart. */
  width: number;
  barHeight: number;
  nameSize: number;
  markSize: number;
  /** Where the sign of a replacement is: above the bar's beginning, or in the bar before the name. */
  chevron: 'above' | 'inside';
  /** The most lines above the end of a bar on how the term ended. */
  captionLines: number;
  /** The most lines of notes under the name in a bar. */
  noteLines: number;
};

export const SMALL_TEXT = 12;
export const LINE = 16;
export const PAD = 6;
/** Between consecutive bars. */
export const GAP = 3;
/** The least width at which a bar is visible beside its gap. */
export const LEAST = 8;
export const ARREST_WIDTH = 4;
/** How far the bar of an arrest extends beyond the bar that it ends. */
export const ARREST_REACH = 4;
export const CHEVRON_WIDTH = 10;
export const CHEVRON_HEIGHT = 16;

/** The height of a bar whose holder shared the office. */
export function halfHeight({ barHeight }: LaneLook): number {
  return Math.max(12, Math.round(barHeight / 2));
}
