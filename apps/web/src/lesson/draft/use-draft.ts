'use client';
import { type LessonContent, newStepId } from '@kto-kogo/lesson';
import { useEffect, useState } from 'react';
import { RequestError } from '../../graphql/request-error.ts';
import { forgetOwnLesson, keepOwnLesson, ownLessonOf, ownLessons } from '../own/own-lessons.ts';
import { browserBegun } from './begun.ts';
import { browserDevice } from './device-copy.ts';
import { Draft, type DraftOptions } from './draft.ts';
import { apiServer, type Created } from './draft-server.ts';
import { joinPages, livingPages, tellSaved } from './living-pages.ts';

export type DraftOpening =
  | { is: 'opening' }
  | { is: 'missing'; error: RequestError | null; left: LessonContent | null }
  | { is: 'open'; draft: Draft };

function draftOptions(session: string, { onCreated, showsAtOnce }: UseDraftOptions): DraftOptions {
  const begun = browserBegun();
  return {
    device: browserDevice(),
    server: apiServer(),
    session,
    livingPages,
    editKeyOf: begun.editKeyOf,
    onCreated: (created, former) => {
      void begun.made(former);
      const { id, editKey, teachKey } = created;
      const title = ownLessonOf(former)?.title ?? '';
      forgetOwnLesson(former);
      keepOwnLesson({ id, editKey, teachKey, title, bornAs: former });
      onCreated(created);
    },
    onSaved: (lesson, revision) => tellSaved(session, lesson, revision),
    showsAtOnce,
  };
}

type UseDraftOptions = {
  /** Called once the server has made a lesson that was new. */
  onCreated: (created: Created) => void;
  /** The key does not fit. @returns whether there is another now */
  onForbidden: () => boolean;
  /** See `DraftOptions`. */
  showsAtOnce: boolean;
};

/** Opens a lesson for as long as the page is there. What is pending is kept and sent when it goes. */
export function useDraft(lesson: string, options: UseDraftOptions): DraftOpening {
  const [opening, setOpening] = useState<DraftOpening>({ is: 'opening' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is called later must not open it once more
  useEffect(() => {
    let isGone = false;
    let opened: Draft | null = null;
    const session = newStepId();
    const others = hearOthers(session, () => opened);
    const open = async () => {
      const answer = await Draft.open(lesson, draftOptions(session, options));
      if (isGone) return;
      if ('draft' in answer) {
        opened = answer.draft;
        others.tell();
        setOpening({ is: 'open', draft: answer.draft });
      } else if (answer.error?.code === 'FORBIDDEN' && options.onForbidden()) await open();
      else setOpening({ is: 'missing', error: answer.error, left: answer.left });
    };
    void open();
    const stop = watchPage(() => opened);
    return () => {
      isGone = true;
      stop();
      others.stop();
      opened?.close();
    };
  }, [lesson]);
  return opening;
}

/** Hears what other pages of this browser save. `tell` tells a draft that was opened meanwhile. */
function hearOthers(session: string, draftNow: () => Draft | null): { tell: () => void; stop: () => void } {
  const heard = new Map<string, number>();
  const tell = () => {
    const draft = draftNow();
    draft?.hear(heard.get(draft.state.getState().lesson) ?? 0);
  };
  const leavePages = joinPages(session, (lesson, revision) => {
    heard.set(lesson, revision);
    tell();
  });
  // Another page may have made the lesson that is new here.
  const stopOwn = ownLessons.subscribe(tell);
  return {
    tell,
    stop: () => {
      leavePages();
      stopOwn();
    },
  };
}

/** Where the server cannot be asked, the next save meets what somebody else has saved. */
export async function catchUp(draft: Draft | null): Promise<void> {
  try {
    await draft?.catchUp();
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
  }
}

/** Sees to it that nothing is lost when the page is left, and that what waited for a network goes out when it is back. */
function watchPage(draftNow: () => Draft | null): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const leave = () => draftNow()?.leave();
  addEventListener('pagehide', leave, { signal });
  addEventListener('online', () => void draftNow()?.save(), { signal });
  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.visibilityState === 'hidden') leave();
      else void catchUp(draftNow());
    },
    { signal },
  );
  addEventListener(
    'beforeunload',
    (event) => {
      const draft = draftNow();
      // Where the device keeps it the page may go.
      if (draft !== null && !draft.isSaved && !draft.state.getState().isKept) event.preventDefault();
    },
    { signal },
  );
  return () => listening.abort();
}
