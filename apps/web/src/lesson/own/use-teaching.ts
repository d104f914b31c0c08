import { useEffect, useState } from 'react';
import type { DeskStep } from '../present/presented.ts';
import { type Asking, toTaught } from '../present/to-taught.ts';
import {
  forgetOwnLesson,
  keepOwnLesson,
  ownLessonOf,
  putBackOwnLesson,
  reloadForKeys,
  takeKeyFromAddress,
} from './own-lessons.ts';

/** Notes and answers of a lesson: to be fetched, here, or closed, because this browser has no key that fits. */
export type Teaching =
  | { is: 'asked' }
  | { is: 'known'; steps: readonly DeskStep[] }
  | { is: 'closed' }
  | { is: 'failed'; why: string };

type Lesson = { id: string; version: number; title: string; steps: readonly Asking[] };

/**
 * Only in the browser. Of a teacher's lesson the teacher's part is asked for with the key in the address, or one that this device keeps.
 *
 * @param given of a lesson that comes with the record; null to ask for it
 */
export function useTeaching(lesson: Lesson, given: readonly DeskStep[] | null) {
  const [teaching, setTeaching] = useState<Teaching>(
    given === null ? { is: 'asked' } : { is: 'known', steps: given },
  );
  const [tries, setTries] = useState(0);
  useEffect(() => (given === null ? reloadForKeys() : undefined), [given]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once a version and try, whatever object describes the lesson
  useEffect(() => {
    if (given !== null) return;
    let isGone = false;
    setTeaching({ is: 'asked' });
    void askFor(lesson).then((answer) => {
      if (!isGone) setTeaching(answer);
    });
    return () => {
      isGone = true;
    };
  }, [lesson.id, lesson.version, tries]);
  return { teaching, again: () => setTries(tries + 1) };
}

async function askFor({ id, title, steps }: Lesson): Promise<Teaching> {
  const kept = ownLessonOf(id);
  // It takes the place of the one that was kept, which may be the right one.
  const taken = takeKeyFromAddress(id, 'teachKey');
  const keys = new Set([taken, kept?.teachKey ?? null, kept?.editKey ?? null].filter((key) => key !== null));
  try {
    const [{ askTeaching }, { markdown }] = await Promise.all([
      import('./ask-teaching.ts'),
      import('../text/markdown.tsx'),
    ]);
    const opened = await askTeaching(id, [...keys]);
    if (opened === null) {
      if (kept === undefined) forgetOwnLesson(id);
      else putBackOwnLesson(kept);
      return { is: 'closed' };
    }
    const teachKey = opened.key === kept?.editKey ? kept.teachKey : opened.key;
    keepOwnLesson({ id, title, teachKey });
    const told = toTaught(steps, opened.teaching).map(({ note, answer }) => ({
      note: note === null ? null : markdown(note),
      answer,
    }));
    return { is: 'known', steps: told };
  } catch (error) {
    return { is: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}
