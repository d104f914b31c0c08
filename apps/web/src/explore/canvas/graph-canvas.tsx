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
  /** Draws for a canvas of this size. Must be the same function as long as the picture is the same. */
  draw: (size: CanvasSize) => Picture;
  /** What the picture is of: when it changes, the camera fits the new one. */
  subject: string;
  selected: string | null;
  onSelect: (id: string) => void;
  /** A tap on nothing. */
  onClear: () => void;
  /** Escape, with nothing left on the canvas to leave. */
  onBack: () => void;
  /** A node was put somewhere by hand. */
  onMove: (id: string, place: Point) => void;
  handle: RefObject<CanvasHandle | null>;
};

/** Where nothing is known yet: the canvas at 1440 × 900. */
const FIRST_SIZE: CanvasSize = { width: 1172, height: 640 };

/** The network as a drawing. It shows a picture and says what the reader does; it decides nothing. */
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
    // A drawing moved through by keys is an application; the table is its twin.
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

/** A line that stands for several is counted by its members. */
function tieCount(picture: Picture): number {
  return picture.edges.filter((edge) => edge.role !== 'bundle').length;
}

/** A line that stands for several ties opens the first of them. */
function firstTieOf(picture: Picture, id: string): string {
  return picture.edges.find((edge) => edge.bundle === id)?.id ?? id;
}
