import type { Point } from '../../geometry/box.ts';

/** Events of the canvas in terms of the view. */
export type CanvasEvents = {
  /** Points at a node or tie; null when at nothing. `at` is on the canvas, in CSS pixels. */
  onHover: (id: string | null, at: Point | null) => void;
  /** @param isMore with Shift, Ctrl or Cmd: to be added to what is selected, or taken away */
  onSelect: (id: string, isMore: boolean) => void;
  /** A menu is asked for, by right click or long press; null for nothing beneath. `at` as above. */
  onMenu: (id: string | null, at: Point) => void;
  /** Several were enclosed. */
  onEnclose: (ids: readonly string[]) => void;
  /** A tap on nothing. */
  onClear: () => void;
  /** A node was dragged to a place. */
  onMove: (id: string, place: Point) => void;
  /** The camera moved. */
  onViewport: (viewport: Viewport) => void;
  /** The reader moved the camera, and it has come to rest. */
  onRest: () => void;
};

type Viewport = { zoom: number; pan: Point };
