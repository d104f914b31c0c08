'use client';
import { useCallback, useEffect, useRef } from 'react';
import type { Picture } from '../../picture/picture.ts';
import { moveMs } from './motion.ts';
import type { MountedCanvas } from './mount-canvas.ts';
import type { CanvasSize } from './use-mounted-canvas.ts';

/** Height in px of the band headings. */
const HEADINGS = 44;
/** Below this width in px the bands open at a readable zoom and are panned. */
const NARROW = 600;
const READABLE = 0.8;

/**
 * Fits the picture when `subject` changes. Bands keep their position when a panel opens; an ego view is laid
 * out for its canvas, so it is fitted again.
 *
 * @returns a function that fits now
 */
export function useCamera(
  canvas: MountedCanvas | null,
  picture: Picture,
  size: CanvasSize | null,
  subject: string,
  selected: string | null,
): () => void {
  const fitted = useRef<string | null>(null);
  const [width, height] = [size?.width ?? 0, size?.height ?? 0];
  const fit = useCallback(
    (leastZoom: number, ms: number) => {
      if (picture.layout === 'bands') canvas?.fit(picture.world, HEADINGS, leastZoom, ms);
      else canvas?.fit(picture.world, 0, 1, ms);
    },
    [canvas, picture],
  );
  const key = picture.layout === 'ego' ? `${subject} ${width} ${height}` : subject;
  useEffect(() => {
    if (canvas === null || width === 0 || fitted.current === key) return;
    const isSameSubject = fitted.current?.startsWith(subject) === true;
    fit(width < NARROW ? READABLE : 0, fitted.current === null || isSameSubject ? 0 : moveMs());
    fitted.current = key;
  }, [canvas, width, key, subject, fit]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a panel that opens may cover what is selected
  useEffect(() => {
    if (selected !== null) canvas?.reveal(selected, moveMs());
  }, [canvas, selected, width]);
  return useCallback(() => fit(0, moveMs()), [fit]);
}
