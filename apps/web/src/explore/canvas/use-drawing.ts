'use client';
import { useEffect, useMemo, useRef } from 'react';
import { highlight, NEAR_ZOOM, type StillAttention } from '../../picture/highlight.ts';
import type { Picture } from '../../picture/picture.ts';
import { placeNames, writeNames } from '../../picture/write-names.ts';
import type { Theme } from '../../ui/palette.ts';
import { moveMs } from './motion.ts';
import type { MountedCanvas } from './mount-canvas.ts';
import { syncClasses, syncHeadings, syncPicture } from './sync-picture.ts';

type Drawn = {
  picture: Picture;
  zoom: number;
  theme: Theme;
  hovered: string | null;
  focused: string | null;
  attention: StillAttention;
  /** For a projector. */
  isLarge: boolean;
};

/** Size of names on screen, in px. */
const NAME_PX = { bands: 12, ego: 13, large: 30 };

/** Last step of the pipeline: sends picture, states and styles to Cytoscape. Nothing is read back. */
export function useDrawing(canvas: MountedCanvas | null, drawn: Drawn): void {
  const { picture, zoom, theme, hovered, focused, attention, isLarge } = drawn;
  const labelPx = NAME_PX[isLarge ? 'large' : picture.layout] / zoom;
  const isNear = zoom >= NEAR_ZOOM;
  const names = useMemo(() => placeNames(picture, labelPx), [picture, labelPx]);
  const states = useMemo(
    () => highlight(picture, { ...attention, hovered, focused, isNear }),
    [picture, hovered, focused, attention, isNear],
  );
  const before = useRef<Picture | null>(null);
  useEffect(() => {
    if (canvas === null) return;
    // The first picture, and a resize of the same view, are shown without animation.
    const isMove =
      before.current !== null && before.current.layout === picture.layout && picture.layout === 'bands';
    const isTurn = before.current !== null && before.current.centre !== picture.centre;
    syncPicture(canvas.cy, picture, isMove || isTurn ? moveMs() : 0);
    before.current = picture;
  }, [canvas, picture]);
  useEffect(() => {
    if (canvas === null) return;
    const { sides, words } = writeNames(picture, states, names, labelPx);
    syncClasses(canvas.cy, picture, {
      classesOf: (id) => {
        const side = sides.get(id) ?? 'none';
        return side === 'none' ? (states.get(id) ?? []) : [...(states.get(id) ?? []), `name-${side}`];
      },
      words,
    });
  }, [canvas, picture, names, states, labelPx]);
  useEffect(() => {
    if (canvas !== null) syncHeadings(canvas.cy, names.headings);
  }, [canvas, names]);
  useEffect(() => canvas?.setLook({ theme, labelPx }), [canvas, theme, labelPx]);
}
