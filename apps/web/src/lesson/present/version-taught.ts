import { getRoomLesson } from '../class/get-room-lesson.ts';
import type { LessonRecord } from '../get-lessons.ts';

/**
 * A lesson as a class is taught it, which may be an earlier version than that which is published; without the class, the published one.
 *
 * @param room the id of the class; null for none @throws RequestError
 */
export async function versionTaught(published: LessonRecord, room: string | null): Promise<LessonRecord> {
  const found = room === null ? null : await getRoomLesson(room);
  return found?.is === 'here' && found.lesson.id === published.id ? found.lesson : published;
}
