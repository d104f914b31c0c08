'use client';
import { lessonEditAddress, lessonsAddress } from '@kto-kogo/address';
import { isOwnLessonId, type LessonContent } from '@kto-kogo/lesson';
import { useEffect, useState } from 'react';
import { Button, ButtonLink } from '../../ui/button.tsx';
import message from '../../ui/message.module.css';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import type { Created } from '../draft/draft-server.ts';
import { type DraftOpening, useDraft } from '../draft/use-draft.ts';
import {
  forgetOwnLesson,
  ownLessonOf,
  putBackOwnLesson,
  reloadForKeys,
  takeKeyFromAddress,
} from '../own/own-lessons.ts';
import { LeftText } from './left-text.tsx';
import styles from './open-editor.module.css';
import { OpenEditor } from './open-editor.tsx';

/** Where a lesson is made. Its key comes in the fragment of the address, or was kept by this browser before. */
export function LessonEditor({ id }: { id: string }) {
  const isBrowser = useIsBrowser();
  if (!isBrowser) {
    return (
      <main id="main" tabIndex={-1} className={message.message}>
        <h1 className={message.title}>Make a lesson</h1>
        <p className={message.cause}>
          To make a lesson takes a script. Lessons can be read, printed and taken along without one.
        </p>
      </main>
    );
  }
  return <EditorOf key={id} id={id} />;
}

function EditorOf({ id: asked }: { id: string }) {
  // What this browser kept before the address said another key, which may be copied in part.
  const [kept] = useState(() => ownLessonOf(asked) ?? null);
  const id = kept?.id ?? asked;
  const [key] = useState(() => takeKeyFromAddress(id, 'editKey'));
  const [tries, setTries] = useState(0);
  useEffect(reloadForKeys, []);
  if (key === null && isOwnLessonId(id))
    return (
      <main id="main" tabIndex={-1} className={message.message}>
        <Missing title="This lesson is opened by its edit link" why={NO_KEY} />
      </main>
    );
  const onForbidden = () => {
    const now = ownLessonOf(id)?.editKey ?? null;
    if (kept === null) forgetOwnLesson(id);
    else putBackOwnLesson(kept);
    return kept?.editKey != null && kept.editKey !== now;
  };
  return <Opening key={tries} id={id} onForbidden={onForbidden} onAgain={() => setTries(tries + 1)} />;
}

type OpeningProps = { id: string; onForbidden: () => boolean; onAgain: () => void };

/** One main part from the first on: whoever has gone to it stays there when the lesson is open. */
function Opening({ id, onForbidden, onAgain }: OpeningProps) {
  const opening = useDraft(id, { onCreated: showOwnAddress, onForbidden, showsAtOnce: false });
  const isOpen = opening.is === 'open';
  return (
    // By its name the editor is told from the page within it, which has a main part of its own.
    <main
      id="main"
      tabIndex={-1}
      className={isOpen ? styles.editor : message.message}
      {...(isOpen && { 'aria-label': 'Lesson editor' })}
    >
      {isOpen ? (
        <OpenEditor draft={opening.draft} />
      ) : opening.is === 'missing' ? (
        <NotOpened {...opening} onAgain={onAgain} />
      ) : (
        <>
          <h1 className={message.title}>Make a lesson</h1>
          <p role="status" className={message.cause}>
            Opening it…
          </p>
        </>
      )}
    </main>
  );
}

type NotOpenedProps = Extract<DraftOpening, { is: 'missing' }> & { onAgain: () => void };

function NotOpened({ error, left, onAgain }: NotOpenedProps) {
  if (error === null) return <Missing title="This lesson is no more" why={GONE} />;
  if (error.code === 'FORBIDDEN')
    return <Missing title="The key of this link does not fit" why={WRONG_KEY} left={left} />;
  return (
    <Missing
      title="The lesson cannot be opened now"
      why={`${error.message} Nothing of it is lost.`}
      onAgain={onAgain}
    />
  );
}

const NO_KEY =
  'Its key is the part of the edit link after “#”, and this browser has none for it. Open the link that you kept when the lesson was made.';
const WRONG_KEY =
  'Perhaps it was replaced by new keys, or the link was copied in part, or the lesson was deleted. What was written here and not yet saved stays in this browser, and is in the lesson again once it is opened by a link that fits.';
const GONE = 'Neither the server nor this device keeps it.';

type MissingProps = { title: string; why: string; left?: LessonContent | null; onAgain?: () => void };

function Missing({ title, why, left = null, onAgain }: MissingProps) {
  return (
    <>
      <h1 className={message.title}>{title}</h1>
      <p className={message.cause}>{why}</p>
      <div className={message.acts}>
        {onAgain !== undefined && (
          <Button isPrimary onClick={onAgain}>
            Try again
          </Button>
        )}
        <ButtonLink href={lessonsAddress.href()}>To the lessons</ButtonLink>
      </div>
      {left !== null && <LeftText content={left} />}
    </>
  );
}

/** From now on a reload finds the lesson on the server. */
function showOwnAddress({ id }: Created): void {
  history.replaceState(history.state, '', lessonEditAddress.href(id));
}
