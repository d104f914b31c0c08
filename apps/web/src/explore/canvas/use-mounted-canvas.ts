'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Point } from '../../geometry/box.ts';
import type { CanvasEvents } from './canvas-events.ts';
import { watchSize } from './controllers/watch-size.ts';
import { watchZoom } from './controllers/watch-zoom.ts';
import { loadCanvasFonts } from './load-fonts.ts';
import { type MountedCanvas, mountCanvas } from './mount-canvas.ts';

export type CanvasSize = { width: number; height: number };

type Mounted = {
  /** Null until the fonts are loaded, so that labels do not jump. */
  canvas: MountedCanvas | null;
  /** Null until it is measured. */
  size: CanvasSize | null;
  /** Zoom for which names are placed; null until the camera stands for the first time. */
  zoom: number | null;
  /** The path that is drawn to enclose several, on the canvas in px; null while none is. */
  path: readonly Point[] | null;
};

/** Mounts Cytoscape once with listeners that always call the latest `events`. */
export function useMountedCanvas(stage: RefObject<HTMLDivElement | null>, events: CanvasEvents): Mounted {
  const [canvas, setCanvas] = useState<MountedCanvas | null>(null);
  const [size, setSize] = useState<CanvasSize | null>(null);
  const [zoom, setZoom] = useState<number | null>(null);
  const [path, setPath] = useState<readonly Point[] | null>(null);
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const container = stage.current;
    if (container === null) return;
    let unmount: (() => void) | null = null;
    let isGone = false;
    const zooms = watchZoom(setZoom);
    const mount = () => {
      const mounted = mountCanvas(
        container,
        {
          onHover: (id, at) => latest.current.onHover(id, at),
          onSelect: (id, isMore) => latest.current.onSelect(id, isMore),
          onMenu: (id, at) => latest.current.onMenu(id, at),
          onEnclose: (ids) => latest.current.onEnclose(ids),
          onClear: () => latest.current.onClear(),
          onMove: (id, place) => latest.current.onMove(id, place),
          onRest: () => latest.current.onRest(),
          onViewport: (viewport) => {
            latest.current.onViewport(viewport);
            zooms.moved(viewport.zoom);
          },
        },
        setPath,
      );
      const stopSize = watchSize(mounted.cy, container, (width, height) =>
        // What is drawn for a size is not drawn again for the same.
        setSize((now) => (now?.width === width && now.height === height ? now : { width, height })),
      );
      unmount = () => {
        zooms.stop();
        stopSize();
        mounted.destroy();
        setCanvas(null);
        setZoom(null);
      };
      setSize({ width: container.clientWidth, height: container.clientHeight });
      setCanvas(mounted);
    };
    void loadCanvasFonts().then(() => {
      if (!isGone) mount();
    });
    return () => {
      isGone = true;
      unmount?.();
    };
  }, [stage]);
  return { canvas, size, zoom, path };
}
