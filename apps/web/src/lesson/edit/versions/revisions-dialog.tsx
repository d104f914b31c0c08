'use client';
import { lessonsAddress } from '@kto-kogo/address';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { isUnanswered, RequestError } from '../../../graphql/request-error.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { newEditKey } from '../../draft/begun.ts';
import type { Draft } from '../../draft/draft.ts';
import { forgetOwnLesson, keepOwnLesson, ownLessonOf } from '../../own/own-lessons.ts';
import {
  deleteLesson,
  getRevision,
  getRevisions,
  type Revision,
  renewKeys,
} from '../publish/publish-lesson.ts';
import { CHOOSE_FIRST } from './choose-first.ts';
import styles from './revisions-dialog.module.css';

type Props = { draft: Draft; onClose: () => void };

/** Earlier versions, each of which can be brought back; new keys; the end of the lesson. */
export function RevisionsDialog({ draft, onClose }: Props) {
  const { lesson: id, conflicts } = useStore(draft.state);
  const isUndecided = conflicts.length > 0;
  const of = { id, key: ownLessonOf(id)?.editKey ?? '' };
  const [revisions, setRevisions] = useState<readonly Revision[] | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [said, say] = useState<string | null>(null);
  const [sureOf, setSureOf] = useState<'renew' | 'delete' | null>(null);
  const { key } = of;
  useEffect(() => {
    let isGone = false;
    getRevisions({ id, key }).then(
      (all) => !isGone && setRevisions(all),
      (error: unknown) => !isGone && setRefused(refusalOf(error).message),
    );
    return () => {
      isGone = true;
    };
  }, [id, key]);
  const attempt = (act: () => Promise<string | null>) =>
    act().then(say, (error: unknown) => say(wordsOf(error)));
  const bringBack = ({ revision, savedAt }: Revision) =>
    attempt(async () => {
      const content = await getRevision(of, revision);
      if (content === null) return 'That version is kept no more.';
      // They came while the version was asked for.
      if (draft.isUndecided) return null;
      const before = draft.content;
      draft.change(() => content, `revision ${revision}`);
      if (draft.content === before) return `The lesson is as it was on ${timeOf(savedAt)} already.`;
      return `The lesson is as it was on ${timeOf(savedAt)}. Undo takes that back.`;
    });
  const renew = () =>
    attempt(async () => {
      // Kept before it is sent: an answer that is lost locks nobody out.
      const newKey = ownLessonOf(id)?.nextEditKey ?? newEditKey();
      keepOwnLesson({ id, nextEditKey: newKey });
      const keys = await renewKeys(of, newKey);
      keepOwnLesson({ id, ...keys });
      return 'The lesson has new keys: links with the former open nothing any more. “Publish” shows the new links.';
    });
  const remove = () =>
    attempt(async () => {
      await draft.close();
      await deleteLesson(of);
      forgetOwnLesson(id);
      location.assign(lessonsAddress.href());
      return null;
    });
  return (
    <Dialog title="Keys and versions" isOpen onOpenChange={onClose}>
      <p role="status" className={styles.said}>
        {isUndecided ? CHOOSE_FIRST : said}
      </p>
      <h3 className={styles.heading}>Earlier versions</h3>
      {/* As high before they are there: what stands below stays under the pointer. */}
      <div className={styles.versions}>
        {revisions === null && <p role="status">{refused ?? 'Asking for them…'}</p>}
        {revisions?.length === 0 && <p>There is none yet.</p>}
        <ol>
          {revisions?.map((each) => (
            <li key={each.revision} className={styles.row}>
              <span>
                {each.revision}. Saved {timeOf(each.savedAt)}
              </span>
              <Button disabled={isUndecided} onClick={() => bringBack(each)}>
                Bring back
              </Button>
            </li>
          ))}
        </ol>
      </div>
      <h3 className={styles.heading}>New keys</h3>
      <p>
        If a link came into wrong hands: the teach link and the edit link get new keys, the read link stays.
      </p>
      {sureOf === 'renew' ? (
        <>
          <p>Everybody who has one of these links needs the new one from you.</p>
          <p className={styles.row}>
            <Button
              onClick={() => {
                setSureOf(null);
                void renew();
              }}
            >
              Make them now
            </Button>
            <Button onClick={() => setSureOf(null)}>Keep the present ones</Button>
          </p>
        </>
      ) : (
        <Button onClick={() => setSureOf('renew')}>Make new keys…</Button>
      )}
      <h3 className={styles.heading}>Delete the lesson</h3>
      <p>For good, with all its versions. Who has the read link finds nothing any more.</p>
      {sureOf === 'delete' ? (
        <p className={styles.row}>
          <Button disabled={isUndecided} onClick={remove}>
            Delete it for good
          </Button>
          <Button onClick={() => setSureOf(null)}>Keep it</Button>
        </p>
      ) : (
        <Button disabled={isUndecided} onClick={() => setSureOf('delete')}>
          Delete…
        </Button>
      )}
    </Dialog>
  );
}

const MAY_BE_DONE = 'It may be done all the same: press again, and you are told.';

function wordsOf(error: unknown): string {
  const refusal = refusalOf(error);
  return isUnanswered(refusal) ? `${refusal.message} ${MAY_BE_DONE}` : refusal.message;
}

function refusalOf(error: unknown): RequestError {
  if (!(error instanceof RequestError)) throw error;
  return error;
}

function timeOf(iso: string): string {
  return new Date(iso).toLocaleString([], { dateStyle: 'medium', timeStyle: 'short' });
}
