import type { StanceKind } from '@kto-kogo/domain';

/**
 * Widths, opacities and sizes of a picture that the marks and `tie-looks` do not define, in px at zoom 1. The
 * Cytoscape stylesheet and the SVG both read them, so that the two cannot drift.
 */

export type LineLook = {
  width: number;
  /** Of the line and its ends. */
  opacity: number;
  /** Cytoscape's `arrow-scale`. */
  headScale: number;
};

/** Lines at rest. */
export const REST_LINE: LineLook = { width: 1.1, opacity: 0.5, headScale: 0.6 };
/** Lines in the full grammar, with truth and force. */
export const FULL_LINE: LineLook = { width: 1.7, opacity: 1, headScale: 0.95 };
/** A fabricated accusation in the full grammar: the width between the two edges, and of each edge. */
export const HOLLOW_LINE = { gap: 2.2, edge: 1.15 };
/** Between the rim of a node and the end of a line. */
export const LINE_GAP = 2;

/** Width of one line that stands for `count` ties. */
export function bundleWidth(count: number): number {
  return REST_LINE.width + 0.7 * (count - 1);
}

/** Opacity of elements that are not highlighted, and of ties that may date from after the last month shown. */
export const STATE_OPACITY = {
  dim: { node: 0.36, edge: 0.22 },
  faint: { node: 0.8, edge: 0.4 },
  vague: { edge: 0.5 },
  /** What the filters hold back, where the reader wants to see it all the same. */
  away: { node: 0.36, edge: 0.16 },
} as const;

/** The outline of an event or an office. */
export const OUTLINE_WIDTH = 1.6;
/** Ring and glow of the selected node and of the centre of an ego view. */
export const SELECTED_RING = { width: 2.5, offset: 2, glow: 7, glowOpacity: 0.22 };
/** Glow of the selected line. */
export const SELECTED_LINE_GLOW = { padding: 6, opacity: 0.24 };

/** The outline of what a lens speaks of, by what it makes of it: thick, dashed, dotted, double. */
export const STANCE_OUTLINES: Record<
  StanceKind,
  { width: number; style: 'solid' | 'dashed' | 'dotted' | 'double' }
> = {
  STRESSES: { width: 3, style: 'solid' },
  DOUBTS: { width: 2, style: 'dashed' },
  DENIES: { width: 2, style: 'dotted' },
  REINTERPRETS: { width: 4, style: 'double' },
};
export const STANCE_OFFSET = 2;
/** The band behind a line of which a lens speaks, by the same patterns. `gap`: between the two lines of a double one. */
export const STANCE_BANDS: Record<
  StanceKind,
  { width: number; dash: readonly [number, number] | null; gap: number }
> = {
  STRESSES: { width: 10, dash: null, gap: 0 },
  DOUBTS: { width: 9, dash: [14, 8], gap: 0 },
  DENIES: { width: 9, dash: [3, 5], gap: 0 },
  REINTERPRETS: { width: 11, dash: null, gap: 6 },
};
export const STANCE_BAND_OPACITY = 0.3;

/** Font weights of labels, size of the centre's label, opacity of the rectangle behind a label. */
export const NAME_LOOK = {
  plain: 400,
  major: 600,
  selected: 700,
  centreScale: 1.25,
  /** Keeps the centre's label clear of its ring and glow. */
  centreGap: 9,
  groundOpacity: 0.82,
} as const;
/** Names of cases behind the people. */
export const HEADING_LOOK = { weight: 600 } as const;
/** Font size of words on a line relative to labels. */
export const LINE_WORDS_SCALE = 0.92;

export const PICTURE_FONT = '"Source Sans 3 Variable", "Source Sans 3", sans-serif';
