/**
 * How a picture is drawn, in pixels at zoom 1: what the marks and `tie-looks` leave open. Canvas and SVG both draw from here, so
 * that the two cannot drift.
 */

export type LineLook = {
  width: number;
  /** Of the line and its ends. */
  opacity: number;
  /** Cytoscape's `arrow-scale`. */
  headScale: number;
};

/** Lines at rest: thin and quiet. */
export const REST_LINE: LineLook = { width: 1.1, opacity: 0.5, headScale: 0.6 };
/** Told in full, with truth and force. */
export const FULL_LINE: LineLook = { width: 1.7, opacity: 1, headScale: 0.95 };
/** A line told in full of which nothing is true: two edges, and the ground between them. */
export const HOLLOW_LINE = { gap: 2.2, edge: 1.15 };
/** Between the rim of a node and the end of a line. */
export const LINE_GAP = 2;

/** Of one line that stands for `count` ties. */
export function bundleWidth(count: number): number {
  return REST_LINE.width + 0.7 * (count - 1);
}

/** Of what is not pointed at while something is, and of ties that may not have happened yet. */
export const STATE_OPACITY = {
  dim: { node: 0.36, edge: 0.22 },
  faint: { node: 0.8, edge: 0.4 },
  vague: { edge: 0.5 },
} as const;

/** The outline of an event or an office. */
export const OUTLINE_WIDTH = 1.6;
/** Of whoever is selected or the centre: a ring in the accent, and a glow around it. */
export const SELECTED_RING = { width: 2.5, offset: 2, glow: 7, glowOpacity: 0.22 };
/** Around a selected line. */
export const SELECTED_LINE_GLOW = { padding: 6, opacity: 0.24 };

/** Names: those on whom much turns, plates and the selected are bolder, the centre of an ego view is larger. */
export const NAME_LOOK = {
  plain: 400,
  major: 600,
  selected: 700,
  centreScale: 1.25,
  /** Beneath the centre, clear of its ring and glow. */
  centreGap: 9,
  groundOpacity: 0.82,
} as const;
/** Words on a line, against names. */
export const LINE_WORDS_SCALE = 0.92;

export const PICTURE_FONT = '"Source Sans 3 Variable", "Source Sans 3", sans-serif';
