'use client';
import { type RefObject, useImperativeHandle, useMemo, useRef, useState } from 'react';
import type { Point } from '../../geometry/box.ts';
import type { Picture } from '../../picture/picture.ts';
import { useTheme } from '../../ui/theme/use-theme.ts';
import { BandHeadings } from './band-headings.tsx';
import { EgoHeadings } from './ego-headings.tsx';
import styles from './graph-canvas.module.css';
import { Spoken } from './spoken.tsx';
import { Tooltip } from './tooltip.tsx';
import { useCamera } from './use-camera.ts';
import { useDrawing } from './use-drawing.ts';
import { useKeyFocus } from './use-key-focus.ts';
import { type CanvasSize, useMountedCanvas } from './use-mounted-canvas.ts';

export type CanvasHandle = { fit: () => void };

type Props = {
  /**
   * Makes the picture for a canvas of this size. Keep the function's identity while the picture is the same.
   */
  draw: (size: CanvasSize) => Picture;
  /** Identifies what the picture shows; the camera fits the picture when it changes. */
  subject: string;
  selected: string | null;
  onSelect: (id: string) => void;
  /** A tap on nothing. */
  onClear: () => void;
  /** Escape with nothing selected on the canvas. */
  onBack: () => void;
  /** A node was put somewhere by hand. */
  onMove: (id: string, place: Point) => void;
  handle: RefObject<CanvasHandle | null>;
};

/** Size assumed before the canvas is measured: that at a 1440 × 900 window. */
const FIRST_SIZE: CanvasSize = { width: 1172, height: 640 };

/** Draws the network and reports events; it holds no state of the view. */
export function GraphCanvas({ draw, subject, selected, onSelect, onClear, onBack, onMove, handle }: Props) {
  const theme = useTheme();
  const frame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [hover, setHover] = useState<{ id: string; at: Point } | null>(null);
  const { canvas, size, zoom } = useMountedCanvas(stage, {
    onHover: (id, at) => setHover(id === null || at === null ? null : { id, at: { x: at.x, y: at.y } }),
    onSelect: (id) => onSelect(firstTieOf(picture, id)),
    onClear,
    onMove,
    onViewport: (viewport) => {
      frame.current?.style.setProperty('--zoom', String(viewport.zoom));
      frame.current?.style.setProperty('--pan-x', String(viewport.pan.x));
    },
  });
  const picture = useMemo(() => draw(size ?? FIRST_SIZE), [draw, size]);
  const fit = useCamera(canvas, picture, size, subject, selected);
  const keys = useKeyFocus(canvas, picture, {
    onSelect: (id) => onSelect(firstTieOf(picture, id)),
    onBack,
    onFit: fit,
  });
  useDrawing(canvas, { picture, zoom, theme, hovered: hover?.id ?? null, focused: keys.focused, selected });
  useImperativeHandle(handle, () => ({ fit }), [fit]);
  return (
    // role="application", because arrow keys move through the drawing; the table is its accessible equivalent.
    <div
      ref={frame}
      role="application"
      aria-label={`Network, ${picture.nodes.length} names, ${tieCount(picture)} ties. Arrow keys move along ties, T steps through the ties of a name, Enter opens. The table shows the same.`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard moves through it
      tabIndex={0}
      className={styles.frame}
      data-ready={canvas === null ? undefined : picture.layout}
      {...keys.handlers}
    >
      {picture.layout === 'bands' && <BandHeadings bands={picture.bands} />}
      <div ref={stage} className={styles.stage} aria-hidden="true" />
      {picture.layout === 'ego' && <EgoHeadings picture={picture} />}
      {hover !== null && <Tooltip picture={picture} id={hover.id} at={hover.at} frame={size ?? FIRST_SIZE} />}
      <Spoken picture={picture} id={keys.focused} />
    </div>
  );
}

/** Number of ties; a bundle counts as its members. */
function tieCount(picture: Picture): number {
  return picture.edges.filter((edge) => edge.role !== 'bundle').length;
}

/** A line that stands for several ties opens the first of them. */
function firstTieOf(picture: Picture, id: string): string {
  return picture.edges.find((edge) => edge.bundle === id)?.id ?? id;
}
