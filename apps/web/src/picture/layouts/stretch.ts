import type { Places } from './places.ts';

type Size = { width: number; height: number };

/** Height in px of what stands over the canvas: the headings of the bands, and what is said at the foot of how much is drawn. */
const OVER = 104;
/** Less than this is a window on a desk, in which nobody moves because a panel opens. */
const UPRIGHT = 1;
/** More than so much tears apart who belongs together. */
const MOST = 3;
const STEP = 0.125;

/**
 * How high a canvas is for its width, in tenths, so that it changes by steps. Layouts are twice as wide as high: on a phone held upright they
 * would fill a third of the canvas.
 */
export function tallnessOf({ width, height }: Size): number {
  // Hidden, as it is on paper.
  if (width === 0) return 0;
  return Math.floor((10 * Math.max(0, height - OVER)) / width) / 10;
}

/**
 * How many times further down everything stands, so that a layout fills a canvas that is higher than it: names get the room. Across, and so
 * in time, nothing changes.
 */
export function stretchFor(
  { width, height, foot, places }: Places,
  ids: Iterable<string>,
  tallness: number,
): number {
  if (tallness < UPRIGHT) return 1;
  const lowest = Math.max(height, ...[...ids].map((id) => places[id]?.[1] ?? 0));
  const stretch = Math.floor((tallness * width - foot) / lowest / STEP) * STEP;
  return Math.max(1, Math.min(MOST, stretch));
}
