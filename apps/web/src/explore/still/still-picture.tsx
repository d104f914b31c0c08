'use client';
import { entityHref } from '@kto-kogo/address';
import type { EntityKind, Id } from '@kto-kogo/domain';
import { use } from 'react';
import { composePicture, unnamedIn } from '../../picture/composed-picture.ts';
import { keyOf } from '../../picture/key-of.ts';
import { meaningOf } from '../../picture/layouts/layout-words.ts';
import { loadedRun, loadRun } from '../../picture/layouts/layouts.ts';
import { PART_SHEET } from '../../picture/part-window.ts';
import type { PictureNode } from '../../picture/picture.ts';
import { PictureSvg } from '../../picture/svg/picture-svg.tsx';
import { listWords } from '../../ui/list-words.ts';
import type { Room } from '../../ui/use-room.ts';
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

type Props = {
  isOnPaper?: boolean;
  /** It is made as wide as this, with names that can be read; null for its own size. */
  room?: Room | null;
  /** Whether what else is on the page says what caption and key say. */
  isBare?: boolean;
  hrefOf?: (entity: { id: Id; kind: EntityKind }) => string;
};

/** The current view as a static picture with caption and key: for paper, for browsers without JavaScript, and where two lenses lie side by side. */
export function StillPicture({ isOnPaper = false, room = null, isBare = false, hrefOf = entityHref }: Props) {
  const { record, view, scene } = useExplorer();
  const run = loadedRun(view.layout, record) ?? use(loadRun(view.layout, record));
  const picture = drawView(record, scene, view, run, room ?? EGO_SIZE);
  const part = view.frame && partOf(picture, view.frame);
  const { left, right, top, bottom } = picture.world;
  const drawn = part === null ? { width: right - left, height: bottom - top } : PART_SHEET;
  const shrunk =
    room === null
      ? Math.max(1, drawn.width / SHEET.width, drawn.height / SHEET.height)
      : drawn.width / room.width;
  const labelPx = NAME_PX[picture.layout] * (isOnPaper || room !== null ? shrunk : 1);
  const composed = composePicture(picture, attentionOf(scene, view.selection), labelPx, part);
  const unnamed = unnamedIn(composed);
  return (
    <figure className={styles.figure}>
      <div className={styles.frame} data-fitted={room !== null || undefined}>
        <PictureSvg composed={composed} name={viewTitle(scene)} hrefOf={hrefOf} />
      </div>
      {!isBare && (
        <>
          <figcaption className={styles.caption}>
            {pictureWords(record, scene, view)}
            {picture.layout !== 'ego' && ` ${meaningOf(picture.layout)}`}
            {picture.nodes.some(({ isPinned }) => isPinned) &&
              ' Who bears a pin stands where the reader put them.'}
            {unnamed.length > 0 && ` No room for the names of ${listWords(saidOf(unnamed))}.`}
          </figcaption>
          <PictureKey rows={keyOf(composed)} />
        </>
      )}
    </figure>
  );
}

/** The most tied by name, the others by their number. */
function saidOf(nodes: readonly PictureNode[]): string[] {
  const names = nodes.toSorted((a, b) => b.ties - a.ties).map(({ name }) => name);
  if (names.length <= SAID_MAX) return names;
  return [...names.slice(0, SAID_MAX), `${names.length - SAID_MAX} others, whom the table has`];
}
