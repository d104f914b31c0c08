'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Box } from '../../geometry/box.ts';
import type { CanvasEvents } from './canvas-events.ts';
import { watchSize } from './controllers/watch-size.ts';
import { loadCanvasFonts } from './load-fonts.ts';
import { type MountedCanvas, mountCanvas } from './mount-canvas.ts';

/** Labels are placed again after the camera has rested this long. */
const REST_MS = 90;

export type CanvasSize = { width: number; height: number };

type Mounted = {
  /** Null until the fonts are loaded, so that labels do not jump. */
  canvas: MountedCanvas | null;
  /** Null until it is measured. */
  size: CanvasSize | null;
  /** Zoom at which the camera last came to rest. */
  zoom: number;
  /** The box that a finger draws, on the canvas in px; null while none is. */
  box: Box | null;
};

/** Mounts Cytoscape once with listeners that always call the latest `events`. */
export function useMountedCanvas(stage: RefObject<HTMLDivElement | null>, events: CanvasEvents): Mounted {
  const [canvas, setCanvas] = useState<MountedCanvas | null>(null);
  const [size, setSize] = useState<CanvasSize | null>(null);
  const [zoom, setZoom] = useState(1);
  const [box, setBox] = useState<Box | null>(null);
  const latest = useRef(events);
  useEffect(() => {
    latest.current = events;
  });
  useEffect(() => {
    const container = stage.current;
    if (container === null) return;
    let unmount: (() => void) | null = null;
    let isGone = false;
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
            clearTimeout(timer);
            timer = setTimeout(() => setZoom(viewport.zoom), REST_MS);
          },
        },
        setBox,
      );
      let timer: ReturnType<typeof setTimeout> | undefined;
      const stopSize = watchSize(mounted.cy, container, (width, height) => setSize({ width, height }));
      unmount = () => {
        clearTimeout(timer);
        stopSize();
        mounted.destroy();
        setCanvas(null);
      };
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
  return { canvas, size, zoom, box };
}
