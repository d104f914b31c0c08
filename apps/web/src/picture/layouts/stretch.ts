import type { Places } from './places.ts';

type Size = { width: number; height: number };

/** Height in px of what a layout does not fill: the headings of the bands, and the feet of the lowest names. */
const OVER = 104;
/** Less than this is a window on a desk, in which nobody moves because a panel opens. */
const UPRIGHT = 1;
/** More than so much tears apart who belongs together. */
const MOST = 3;
/** Lower than this is a phone that lies, or a window at 200 %. */
const FLAT = 0.3;
/** Nearer together marks would lie on each other. */
const LEAST = 0.5;
const STEP = 0.125;
/** Stretches nothing. */
const PLAIN = 0.5;

/**
 * How high a canvas is for its width, in tenths, so that it changes by steps. Layouts are twice as wide as high: on a phone held upright they
 * would fill a third of the canvas.
 */
export function tallnessOf({ width, height }: Size): number {
  // Hidden, as it is on paper.
  if (width === 0) return PLAIN;
  return Math.floor((10 * Math.max(0, height - OVER)) / width) / 10;
}

/**
 * How many times further down everything stands, so that a layout fills a canvas that is higher than it, or lower: names get the room. Across,
 * and so in time, nothing changes.
 */
export function stretchFor(
  { width, height, foot, places }: Places,
  ids: Iterable<string>,
  tallness: number,
): number {
  if (tallness >= FLAT && tallness < UPRIGHT) return 1;
  const lowest = Math.max(height, ...[...ids].map((id) => places[id]?.[1] ?? 0));
  const stretch = Math.floor((tallness * width - foot) / lowest / STEP) * STEP;
  return tallness < FLAT ? Math.max(LEAST, Math.min(1, stretch)) : Math.max(1, Math.min(MOST, stretch));
}
