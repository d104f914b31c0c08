'use client';
import { lessonAddress } from '@kto-kogo/address';
import { isOwnLessonId } from '@kto-kogo/lesson';
import { currentView } from '@kto-kogo/network';
import { Redo2, Undo2 } from 'lucide-react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { timeOfDay } from '../../ui/time-of-day.ts';
import type { Draft } from '../draft/draft.ts';
import { catchUp } from '../draft/use-draft.ts';
import styles from './editor-bar.module.css';
import { exportLesson } from './export-lesson.ts';
import { whyRefused } from './fault-words.ts';
import { OwnLessonButton } from './own-lesson-button.tsx';
import { savingWords } from './saving-words.ts';
import { CHOOSE_FIRST } from './versions/choose-first.ts';

type Props = { draft: Draft; onPreview: () => void; onPublish: () => void; onRevisions: () => void };

/** The name of the lesson, where it is kept, and what is done with all of it. */
export function EditorBar({ draft, onPreview, onPublish, onRevisions }: Props) {
  const state = useStore(draft.state);
  const { lesson, saving, conflicts, published, base, isBehind } = state;
  const content = currentView(state.steps);
  const isDecided = conflicts.length === 0;
  const hasNews = published.published !== null && published.publishedRevision !== base?.revision;
  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>{content.title === '' ? 'A lesson without a title' : content.title}</h1>
      <p role="status" className={styles.state} data-saving={saving.is}>
        {savingWords(state, timeOfDay)}
        {isBehind && '. Changed in another tab'}
      </p>
      {isBehind && <Button onClick={() => void catchUp(draft)}>Show the change</Button>}
      {published.published !== null && (
        <p className={styles.published}>
          <PageLink href={lessonAddress.href(lesson)}>Version {published.published} is published</PageLink>
          {hasNews && ', and you have changed it since'}
        </p>
      )}
      <span className={styles.between} />
      <IconButton name="Undo" disabled={!draft.canUndo} onClick={() => draft.undo()}>
        <Undo2 size={18} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <IconButton name="Redo" disabled={!draft.canRedo} onClick={() => draft.redo()}>
        <Redo2 size={18} strokeWidth={1.75} aria-hidden />
      </IconButton>
      <Button onClick={() => exportLesson(content)}>Export</Button>
      <Button disabled={!isOwnLessonId(lesson)} onClick={onRevisions}>
        Keys and versions
      </Button>
      <Button disabled={content.steps.length === 0} onClick={onPreview}>
        Preview
      </Button>
      <Button isPrimary disabled={!isDecided} onClick={onPublish}>
        Publish
      </Button>
      {!isDecided && <p className={styles.why}>{CHOOSE_FIRST}</p>}
      {(saving.is === 'kept' || saving.is === 'refused') && (
        <div className={styles.why}>
          {saving.is === 'refused' ? whyRefused(saving.why, content) : saving.why}{' '}
          {saving.is === 'kept' && <Button onClick={() => void draft.save()}>Try again</Button>}
          {saving.is === 'refused' && saving.isLocked && <OwnLessonButton content={content} />}
        </div>
      )}
    </div>
  );
}
