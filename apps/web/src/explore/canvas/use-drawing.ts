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
  /** Null until the camera stands: what is drawn before would be drawn twice. */
  zoom: number | null;
  theme: Theme;
  hovered: string | null;
  focused: string | null;
  attention: StillAttention;
  /** For a projector. */
  isLarge: boolean;
};

/** Size of names on screen, in px. */
const NAME_PX = { plain: 12, ego: 13, large: 30 };

/** Last step of the pipeline: sends picture, states and styles to Cytoscape. Nothing is read back. */
export function useDrawing(mounted: MountedCanvas | null, drawn: Drawn): void {
  const { picture, zoom, theme, hovered, focused, attention, isLarge } = drawn;
  const canvas = zoom === null ? null : mounted;
  const labelPx = NAME_PX[isLarge ? 'large' : picture.layout === 'ego' ? 'ego' : 'plain'] / (zoom ?? 1);
  const isNear = zoom !== null && zoom >= NEAR_ZOOM;
  const names = useMemo(() => placeNames(picture, labelPx), [picture, labelPx]);
  const states = useMemo(
    () => highlight(picture, { ...attention, hovered, focused, isNear }),
    [picture, hovered, focused, attention, isNear],
  );
  const before = useRef<Picture | null>(null);
  // Before anything is drawn, which would be styled twice.
  useEffect(() => mounted?.setTheme(theme), [mounted, theme]);
  useEffect(() => {
    if (canvas === null) return;
    // The first picture, and a resize of the same view, are shown without animation.
    const isMove = before.current !== null && before.current.layout !== 'ego' && picture.layout !== 'ego';
    const isTurn = before.current !== null && before.current.centre !== picture.centre;
    syncPicture(canvas.cy, picture, isMove || isTurn ? moveMs() : 0);
    before.current = picture;
  }, [canvas, picture]);
  useEffect(() => {
    if (canvas === null) return;
    const { nodes, sides, words } = writeNames(picture, states, names, labelPx);
    syncClasses(canvas.cy, { ...picture, nodes }, { states, sides, words, labelPx });
  }, [canvas, picture, names, states, labelPx]);
  useEffect(() => {
    if (canvas !== null) syncHeadings(canvas.cy, names.headings, labelPx);
  }, [canvas, names, labelPx]);
}
