'use client';
import type { Frame } from '@kto-kogo/address';
import { useCallback, useEffect, useRef } from 'react';
import { MOST_ZOOM } from '../../picture/part-window.ts';
import type { Picture } from '../../picture/picture.ts';
import { frameOf, partOf } from './frame.ts';
import { moveMs } from './motion.ts';
import type { Fit, MountedCanvas } from './mount-canvas.ts';
import type { CanvasSize } from './use-mounted-canvas.ts';

/** Height in px of the band headings. */
const HEADINGS = { plain: 44, large: 76 };
const MARGIN = 8;
/** A picture that is smaller than the canvas is not blown up further. */
const WHOLE_ZOOM = 1.25;
/** For a projector an ego view is enlarged as a whole. */
export const LARGE_EGO_ZOOM = 2;

type Camera = {
  canvas: MountedCanvas | null;
  picture: Picture;
  size: CanvasSize | null;
  /** Identifies what the picture shows. */
  subject: string;
  frame: Frame | null;
  /** Comes into view when it is selected. */
  selected: string | null;
  /** For a projector. */
  isLarge: boolean;
};

/**
 * Keeps the frame in view, whatever size the canvas has: a panel that opens makes the canvas smaller, and the frame is fitted again.
 * Without a frame the whole picture is.
 *
 * @returns a function that reads the frame in view off the camera; it is then not fitted again
 */
export function useCamera({
  canvas,
  picture,
  size,
  subject,
  frame,
  selected,
  isLarge,
}: Camera): () => Frame | null {
  const fitted = useRef<{ key: string; size: string } | null>(null);
  /** The key for which the camera stands right already, because the frame was read off it. */
  const read = useRef<string | null>(null);
  const [width, height] = [size?.width ?? 0, size?.height ?? 0];
  const keyOf = useCallback(
    (each: Frame | null) =>
      `${subject} ${isLarge} ${width} ${height} ${each?.join(':')} ${each === null ? Object.values(picture.world).join(' ') : ''}`,
    [subject, width, height, picture.world, isLarge],
  );
  useEffect(() => {
    const key = keyOf(frame);
    if (canvas === null || width === 0 || fitted.current?.key === key) return;
    const isRead = read.current === key;
    const isResized = fitted.current === null || fitted.current.size !== `${width} ${height}`;
    fitted.current = { key, size: `${width} ${height}` };
    read.current = null;
    if (!isRead)
      canvas.show(partOf(picture, frame), fitOf(picture, frame, isLarge), isResized ? 0 : moveMs());
  }, [canvas, width, height, keyOf, frame, picture, isLarge]);
  useEffect(() => {
    if (selected !== null) canvas?.reveal(selected, moveMs());
  }, [canvas, selected]);
  return useCallback(() => {
    if (canvas === null) return null;
    const now = frameOf(canvas.visible(headingsOf(picture, isLarge)), picture);
    read.current = keyOf(now);
    return now;
  }, [canvas, picture, keyOf, isLarge]);
}

function headingsOf({ layout }: Picture, isLarge: boolean): number {
  return layout === 'bands' ? HEADINGS[isLarge ? 'large' : 'plain'] : 0;
}

/** A frame is shown to its edges; the whole picture with a margin, unless it was arranged for the canvas. */
function fitOf(picture: Picture, frame: Frame | null, isLarge: boolean): Fit {
  const headings = headingsOf(picture, isLarge);
  if (frame !== null) return { headings, margin: 0, mostZoom: MOST_ZOOM };
  return picture.layout !== 'ego'
    ? { headings, margin: MARGIN, mostZoom: isLarge ? MOST_ZOOM : WHOLE_ZOOM }
    : { headings, margin: 0, mostZoom: isLarge ? LARGE_EGO_ZOOM : 1 };
}
