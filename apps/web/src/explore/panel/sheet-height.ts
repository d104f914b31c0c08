/** Heights of a phone's sheet, lowest first. */
export const SHEET_HEIGHTS = ['title', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** A shorter pull is a tap. */
export const PULL_PX = 16;

/**
 * The height after a pull, in px, upwards positive: one step, or two where it went over half the room. Null is below the lowest: closed.
 */
export function heightAfter(height: SheetHeight, pull: number, room: number): SheetHeight | null {
  if (Math.abs(pull) < PULL_PX) return height;
  const steps = Math.abs(pull) > room / 2 ? 2 : 1;
  const at = SHEET_HEIGHTS.indexOf(height) + Math.sign(pull) * steps;
  return at < 0 ? null : (SHEET_HEIGHTS[at] ?? 'full');
}

/** The height after a tap: up step by step, and from the top down to the lowest. */
export function heightAfterTap(height: SheetHeight): SheetHeight {
  return SHEET_HEIGHTS[SHEET_HEIGHTS.indexOf(height) + 1] ?? 'title';
}
