import { type LessonContent, toLesson } from '@kto-kogo/lesson';
import type { ReadLesson } from '../lesson/read-lesson.ts';
import type { KeyHashes } from './keys.ts';

/** What is published of a lesson that a teacher made, readers' part and teacher's part together, and what opens it. */
export type PublishedLesson = {
  id: string;
  content: LessonContent;
  version: number;
  withAnswers: boolean;
  /** The id of the lesson from which it was made. */
  origin: string | null;
  keys: KeyHashes;
};

/** A save of a lesson, and what is published of the lesson. */
export type LessonDraft = {
  id: string;
  revision: number;
  content: LessonContent;
  savedAt: string;
  published: number | null;
  publishedRevision: number | null;
  publishedWithAnswers: boolean | null;
  origin: string | null;
};

/** A draft for whoever has its edit key. */
export type OpenedDraft = LessonDraft & { teachKey: string | null };

export type LessonRevision = { revision: number; savedAt: string };

/** What readers get of it. Nothing in this value leads to notes, answers or keys. */
export function asRead({ id, content, version, withAnswers, origin }: PublishedLesson): ReadLesson {
  const lesson = toLesson(id, content);
  return {
    ...lesson,
    shownIds: [...new Set(lesson.steps.flatMap(({ shows }) => shows))],
    citedIds: [...new Set(lesson.steps.flatMap(({ citations }) => citations))],
    publication: { version, hasAnswers: withAnswers, origin },
  };
}
