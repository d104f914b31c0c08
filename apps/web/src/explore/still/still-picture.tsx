'use client';
import { use } from 'react';
import { entityHref } from '../../address/entity-href.ts';
import { composePicture, unnamedIn } from '../../picture/composed-picture.ts';
import { keyOf } from '../../picture/key-of.ts';
import { meaningOf } from '../../picture/layouts/layout-words.ts';
import { loadedRun, loadRun } from '../../picture/layouts/layouts.ts';
import { PictureSvg } from '../../picture/svg/picture-svg.tsx';
import { listWords } from '../../ui/list-words.ts';
import { useExplorer } from '../context/explorer-context.tsx';
import { attentionOf } from '../scene/attention-of.ts';
import { drawView } from '../scene/draw-view.ts';
import { PictureKey } from './picture-key.tsx';
import styles from './still-picture.module.css';
import { EGO_SIZE, NAME_PX } from './still-size.ts';
import { viewTitle, viewWords } from './view-words.ts';

/** Width in px of a picture whose labels are still readable on a sheet at `NAME_PX`. */
const SHEET = 1200;

/** The current view as a static picture with caption and key, for paper and for browsers without JavaScript. */
export function StillPicture({ isOnPaper = false }: { isOnPaper?: boolean }) {
  const { record, view, scene } = useExplorer();
  const run = loadedRun(view.layout) ?? use(loadRun(view.layout));
  const picture = drawView(record, scene, view, run, EGO_SIZE);
  const width = picture.world.right - picture.world.left;
  const labelPx = NAME_PX[picture.layout] * (isOnPaper ? Math.max(1, width / SHEET) : 1);
  const composed = composePicture(picture, attentionOf(scene, view.selection), labelPx);
  const unnamed = unnamedIn(composed);
  return (
    <figure className={styles.figure}>
      <div className={styles.frame}>
        <PictureSvg composed={composed} name={viewTitle(scene)} hrefOf={entityHref} />
      </div>
      <figcaption className={styles.caption}>
        {viewWords(record, scene, view)}
        {picture.layout !== 'ego' && ` ${meaningOf(picture.layout)}`}
        {unnamed.length > 0 && ` No room for the names of ${listWords(unnamed.map(({ name }) => name))}.`}
      </figcaption>
      <PictureKey rows={keyOf(composed)} />
    </figure>
  );
}
