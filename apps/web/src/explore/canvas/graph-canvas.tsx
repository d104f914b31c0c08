'use client';
import type { Frame } from '@kto-kogo/address';
import { dequal } from 'dequal/lite';
import { useMemo, useRef, useState } from 'react';
import type { Point } from '../../geometry/box.ts';
import type { StillAttention } from '../../picture/highlight.ts';
import { PART_SHEET } from '../../picture/part-window.ts';
import type { Picture } from '../../picture/picture.ts';
import { useTheme } from '../../ui/theme/use-theme.ts';
import { useSteady } from '../../ui/use-steady.ts';
import { BandHeadings } from './band-headings.tsx';
import { enclosureOf } from './controllers/enclosure.ts';
import { EgoHeadings } from './ego-headings.tsx';
import styles from './graph-canvas.module.css';
import { ShelfHeading } from './shelf-heading.tsx';
import { Spoken } from './spoken.tsx';
import { Tooltip } from './tooltip.tsx';
import { LARGE_EGO_ZOOM, useCamera } from './use-camera.ts';
import { useDrawing } from './use-drawing.ts';
import { useKeyFocus } from './use-key-focus.ts';
import { type CanvasSize, useMountedCanvas } from './use-mounted-canvas.ts';

type Props = {
  /** Makes the picture for a canvas of this size. */
  draw: (size: CanvasSize) => Picture;
  /** Identifies what the picture shows. */
  subject: string;
  frame: Frame | null;
  attention: StillAttention;
  /** For a projector: names, marks and headings grow. */
  isLarge: boolean;
  /** The one entity or tie that is selected. */
  selected: string | null;
  onSelect: (id: string, isMore: boolean) => void;
  /** A line that stands for several ties. */
  onBundle: (from: string, to: string) => void;
  /** A menu is asked for; `at` in the window. */
  onMenu: (id: string | null, at: Point) => void;
  onEnclose: (ids: readonly string[]) => void;
  /** A tap on nothing. */
  onClear: () => void;
  /** A node was put somewhere by hand. */
  onMove: (id: string, place: Point) => void;
  /** The reader moved the camera. */
  onFrame: (frame: Frame) => void;
  onFit: () => void;
  /** Opens or closes the shelf of those who are tied to nobody. */
  onShelf: () => void;
};

/** Size assumed before the canvas is measured. */
const FIRST_SIZE: CanvasSize = PART_SHEET;

/** Draws the network and reports events; it holds no state of the view. */
export function GraphCanvas(props: Props) {
  const { draw, subject, frame, attention, isLarge, selected, onMenu, onEnclose, onClear, onMove } = props;
  const theme = useTheme();
  const stageFrame = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const [hover, setHover] = useState<{ id: string; at: Point } | null>(null);
  const open = (id: string, isMore: boolean) => {
    const bundle = picture.edges.find((edge) => edge.id === id && edge.role === 'bundle');
    if (bundle === undefined) props.onSelect(id, isMore);
    else props.onBundle(bundle.from, bundle.to);
  };
  /** From the canvas to the window. */
  const inWindow = ({ x, y }: Point): Point => {
    const { left = 0, top = 0 } = stage.current?.getBoundingClientRect() ?? {};
    return { x: x + left, y: y + top };
  };
  const { canvas, size, zoom, path } = useMountedCanvas(stage, {
    onHover: (id, at) => setHover(id === null || at === null ? null : { id, at: { x: at.x, y: at.y } }),
    onSelect: open,
    onMenu: (id, at) => onMenu(id, inWindow(at)),
    onEnclose,
    onClear,
    onMove: (id, { x, y }) => onMove(id, { x, y: y / picture.stretch }),
    onRest: () => {
      const now = readFrame();
      if (now !== null) props.onFrame(now);
    },
    onViewport: (viewport) => {
      stageFrame.current?.style.setProperty('--zoom', String(viewport.zoom));
      stageFrame.current?.style.setProperty('--pan-x', String(viewport.pan.x));
      stageFrame.current?.style.setProperty('--pan-y', String(viewport.pan.y));
    },
  });
  const drawn = useMemo(() => draw(sizeOf(size ?? FIRST_SIZE, isLarge)), [draw, size, isLarge]);
  // Most selections change nothing of it, and what is not new is not drawn anew.
  const picture = useSteady(drawn, dequal);
  const readFrame = useCamera({ canvas, picture, size, subject, frame, selected, isLarge });
  // What follows the camera comes once it stands, and so is not seen to move.
  const isStanding = canvas !== null && zoom !== null;
  const keys = useKeyFocus(canvas, picture, {
    onSelect: open,
    onMenu: (id) => onMenu(id, inWindow(canvas?.placeOf(id) ?? { x: 0, y: 0 })),
    onFit: props.onFit,
  });
  useDrawing(canvas, {
    picture,
    zoom,
    theme,
    hovered: hover?.id ?? null,
    focused: keys.focused,
    attention,
    isLarge,
  });
  return (
    // role="application", because arrow keys move through the drawing; the table is its accessible equivalent.
    <div
      ref={stageFrame}
      role="application"
      aria-label={`Network, ${picture.nodes.length} names, ${tieCount(picture)} ties. Arrow keys move along ties, T steps through the ties of a name, Enter opens. The table shows the same.`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard moves through it
      tabIndex={0}
      className={styles.frame}
      data-ready={isStanding ? picture.layout : undefined}
      // Cytoscape keeps the press to itself, so that the focus would stay where it was.
      onPointerDownCapture={() => stageFrame.current?.focus({ preventScroll: true })}
      {...keys.handlers}
    >
      {isStanding && picture.layout === 'bands' && <BandHeadings bands={picture.bands} />}
      <div ref={stage} className={styles.stage} aria-hidden="true" />
      {picture.layout === 'ego' && <EgoHeadings picture={picture} />}
      {isStanding && picture.shelf !== null && (
        <ShelfHeading shelf={picture.shelf} onToggle={props.onShelf} />
      )}
      {path !== null && <Enclosure path={path} />}
      {hover !== null && <Tooltip picture={picture} id={hover.id} at={hover.at} frame={size ?? FIRST_SIZE} />}
      <Spoken picture={picture} id={keys.focused} walked={keys.walked} />
    </div>
  );
}

/** What is arranged for a canvas is arranged for a smaller one, and then enlarged. */
function sizeOf({ width, height }: CanvasSize, isLarge: boolean): CanvasSize {
  return isLarge ? { width: width / LARGE_EGO_ZOOM, height: height / LARGE_EGO_ZOOM } : { width, height };
}

/** Number of ties; a bundle counts as its members. */
function tieCount(picture: Picture): number {
  return picture.edges.filter((edge) => edge.role !== 'bundle').length;
}

/** What a path encloses. */
function Enclosure({ path }: { path: readonly Point[] }) {
  const corners = enclosureOf(path).map(({ x, y }) => `${x},${y}`);
  return (
    <svg className={styles.enclosure} aria-hidden="true">
      <polygon points={corners.join(' ')} />
    </svg>
  );
}
