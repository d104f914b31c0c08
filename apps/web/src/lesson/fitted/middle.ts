/** A point of a drawing, in shares of its width and height. */
export type Point = { x: number; y: number };

/** Of a drawing along one side, and of the frame that it is seen in, in px. */
type Lengths = { drawing: number; frame: number };

/** How far a drawing is pushed in its frame, in px, so that a share of it stands in the middle as nearly as can be. */
export function scrollTo(share: number, { drawing, frame }: Lengths): number {
  return Math.min(Math.max(0, share * drawing - frame / 2), Math.max(0, drawing - frame));
}

/** In px; nearer than this to an end of a drawing is at it. */
const AT_END = 1;

/** What of a drawing stands in the middle of its frame when it is pushed so far, as a share; at its ends these, which another frame has too. */
export function middleAt(scroll: number, { drawing, frame }: Lengths): number {
  const farthest = drawing - frame;
  // Where all of it is near both ends it is at neither.
  if (farthest < 2 * AT_END) return 0.5;
  if (scroll < AT_END) return 0;
  if (scroll > farthest - AT_END) return 1;
  return Math.round(((scroll + frame / 2) / drawing) * 1e5) / 1e5;
}
