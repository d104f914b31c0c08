'use client';
import { lessonAddress, lessonEditAddress, presentAddress } from '@kto-kogo/address';
import { freshLessonId, isOwnLessonId } from '@kto-kogo/lesson';
import { FileUp, Plus } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useRef, useState } from 'react';
import { useStore } from 'zustand';
import { Section } from '../../record/page/section.tsx';
import { Button } from '../../ui/button.tsx';
import { PageLink } from '../../ui/page-link.tsx';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import { MakingWords } from './making-words.tsx';
import { forgetOwnLesson, type OwnLesson, ownLessons, putBackOwnLesson } from './own-lessons.ts';
import styles from './own-lessons-section.module.css';
import { useMaking } from './use-making.ts';

/** The lessons whose keys this browser keeps, and how to make another. Nothing without a script. */
export function OwnLessonsSection() {
  const lessons = useStore(ownLessons);
  const router = useRouter();
  const { making, make } = useMaking();
  const file = useRef<HTMLInputElement>(null);
  const [forgotten, setForgotten] = useState<OwnLesson | null>(null);
  if (!useIsBrowser()) return null;
  return (
    <Section title={lessons.length === 0 ? 'A lesson of your own' : 'Your lessons on this device'} id="own">
      {lessons.length > 0 && (
        <ul className={styles.lessons}>
          {lessons.map((lesson) => (
            <OwnLessonRow
              key={lesson.id}
              lesson={lesson}
              onForget={() => {
                setForgotten(lesson);
                forgetOwnLesson(lesson.id);
              }}
            />
          ))}
        </ul>
      )}
      <div role="status" className={styles.forgotten}>
        {forgotten !== null && (
          <>
            <p>{titleOf(forgotten)} is off the list, and its keys are kept here no more.</p>
            <Button
              ref={takeFocus}
              onClick={() => {
                putBackOwnLesson(forgotten);
                setForgotten(null);
                document.getElementById('main')?.focus({ preventScroll: true });
              }}
            >
              Undo
            </Button>
          </>
        )}
      </div>
      <p className={styles.keys}>
        There are no accounts: a lesson is changed by its edit link, and its notes are opened by its teach
        link. Both hold a key that this browser alone keeps. Save them elsewhere too: nobody can find them
        again.
      </p>
      <div className={styles.acts}>
        <Button onClick={() => router.push(lessonEditAddress.href(freshLessonId()))}>
          <Plus size={15} strokeWidth={1.75} aria-hidden />
          Make a lesson
        </Button>
        <Button aria-disabled={making.is === 'busy'} onClick={() => file.current?.click()}>
          <FileUp size={15} strokeWidth={1.75} aria-hidden />
          Import a lesson
        </Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label="Import a lesson"
          hidden
          onChange={({ currentTarget }) => {
            const chosen = currentTarget.files?.[0];
            if (chosen !== undefined) void make(({ importLesson }) => importLesson(chosen));
            currentTarget.value = '';
          }}
        />
        <MakingWords making={making} />
      </div>
    </Section>
  );
}

type RowProps = { lesson: OwnLesson; onForget: () => void };

function OwnLessonRow({ lesson, onForget }: RowProps) {
  const { id, at, editKey } = lesson;
  const name = titleOf(lesson);
  // One that the server has not made yet is on this device alone.
  const isOnServer = isOwnLessonId(id);
  return (
    <li className={styles.lesson}>
      <div>
        <h3 className={styles.title}>{name}</h3>
        <p className={styles.when}>
          {new Date(at).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' })}
          {!isOnServer && ' · on this device alone'}
        </p>
      </div>
      <div className={styles.links}>
        {(editKey !== null || !isOnServer) && (
          <PageLink href={lessonEditAddress.href(id)} aria-label={`Edit: ${name}`}>
            Edit
          </PageLink>
        )}
        {isOnServer && (
          <>
            <PageLink href={lessonAddress.href(id)} aria-label={`Read: ${name}`}>
              Read
            </PageLink>
            <PageLink href={presentAddress.href(id)} aria-label={`Present: ${name}`}>
              Present
            </PageLink>
          </>
        )}
        <Button aria-label={`Take off this list: ${name}`} onClick={onForget}>
          Take off this list
        </Button>
      </div>
    </li>
  );
}

/** What was pressed is gone, and the focus with it. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}

function titleOf({ title }: OwnLesson): string {
  return title.trim() === '' ? 'A lesson without a title' : title;
}
