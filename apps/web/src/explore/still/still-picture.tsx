'use client';
import { entityHref } from '@kto-kogo/address';
import { use } from 'react';
import { composePicture, unnamedIn } from '../../picture/composed-picture.ts';
import { keyOf } from '../../picture/key-of.ts';
import { meaningOf } from '../../picture/layouts/layout-words.ts';
import { loadedRun, loadRun } from '../../picture/layouts/layouts.ts';
import { PART_SHEET } from '../../picture/part-window.ts';
import type { PictureNode } from '../../picture/picture.ts';
import { PictureSvg } from '../../picture/svg/picture-svg.tsx';
import { listWords } from '../../ui/list-words.ts';
import { partOf } from '../canvas/frame.ts';
import { useExplorer } from '../context/explorer-context.tsx';
import { attentionOf } from '../scene/attention-of.ts';
import { drawView } from '../scene/draw-view.ts';
import { PictureKey } from './picture-key.tsx';
import styles from './still-picture.module.css';
import { EGO_SIZE, NAME_PX } from './still-size.ts';
import { pictureWords, viewTitle } from './view-words.ts';

/** Size in px of a picture whose labels are still readable on a sheet at `NAME_PX`, see the style sheet. */
const SHEET = { width: 1200, height: 530 };
/** So many of those without a name are said; on a sheet there is no room for hundreds. */
const SAID_MAX = 12;

/** The current view as a static picture with caption and key, for paper and for browsers without JavaScript. */
export function StillPicture({ isOnPaper = false }: { isOnPaper?: boolean }) {
  const { record, view, scene } = useExplorer();
  const run = loadedRun(view.layout) ?? use(loadRun(view.layout));
  const picture = drawView(record, scene, view, run, EGO_SIZE);
  const part = view.frame && partOf(picture, view.frame);
  const { left, right, top, bottom } = picture.world;
  const drawn = part === null ? { width: right - left, height: bottom - top } : PART_SHEET;
  const shrunk = Math.max(1, drawn.width / SHEET.width, drawn.height / SHEET.height);
  const labelPx = NAME_PX[picture.layout] * (isOnPaper ? shrunk : 1);
  const composed = composePicture(picture, attentionOf(scene, view.selection), labelPx, part);
  const unnamed = unnamedIn(composed);
  return (
    <figure className={styles.figure}>
      <div className={styles.frame}>
        <PictureSvg composed={composed} name={viewTitle(scene)} hrefOf={entityHref} />
      </div>
      <figcaption className={styles.caption}>
        {pictureWords(record, scene, view)}
        {picture.layout !== 'ego' && ` ${meaningOf(picture.layout)}`}
        {picture.nodes.some(({ isPinned }) => isPinned) &&
          ' Who bears a pin stands where the reader put them.'}
        {unnamed.length > 0 && ` No room for the names of ${listWords(saidOf(unnamed))}.`}
      </figcaption>
      <PictureKey rows={keyOf(composed)} />
    </figure>
  );
}

/** The most tied by name, the others by their number. */
function saidOf(nodes: readonly PictureNode[]): string[] {
  const names = nodes.toSorted((a, b) => b.ties - a.ties).map(({ name }) => name);
  if (names.length <= SAID_MAX) return names;
  return [...names.slice(0, SAID_MAX), `${names.length - SAID_MAX} others, whom the table has`];
}
