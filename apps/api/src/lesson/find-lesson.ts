import { isOwnLessonId } from '@kto-kogo/lesson';
import type { Context } from '../context.ts';
import { asRead } from '../own-lesson/own-lesson.ts';
import type { ReadLesson } from './read-lesson.ts';

/** A lesson of either kind, as readers get it; null where there is none, or none is published. */
export async function findLesson(
  id: string,
  { lesson, ownLesson }: Pick<Context, 'lesson' | 'ownLesson'>,
): Promise<ReadLesson | null> {
  if (!isOwnLessonId(id)) return lesson.lessons.find(id);
  const published = await ownLesson.findPublished(id);
  return published && asRead(published);
}
