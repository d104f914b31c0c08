import type { Point } from '../../geometry/box.ts';

/** Events of the canvas in terms of the view. */
export type CanvasEvents = {
  /** Points at a node or tie; null when at nothing. `at` is on the canvas, in CSS pixels. */
  onHover: (id: string | null, at: Point | null) => void;
  onSelect: (id: string) => void;
  /** A tap on nothing. */
  onClear: () => void;
  /** A node was dragged to a place. */
  onMove: (id: string, place: Point) => void;
  /** The camera moved. */
  onViewport: (viewport: Viewport) => void;
};

type Viewport = { zoom: number; pan: Point };
