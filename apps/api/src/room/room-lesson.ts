import { isOwnLessonId, toContent } from '@kto-kogo/lesson';
import type { RoomLesson } from '@kto-kogo/room';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import type { ReadLesson } from '../lesson/read-lesson.ts';
import { type KeyHashes, mayTeach } from '../own-lesson/keys.ts';
import { asRead } from '../own-lesson/own-lesson.ts';
import { refuseKey } from '../own-lesson/refuse-key.ts';

/**
 * What a class is taught: the version that is published now, with what the teacher alone may see of it.
 *
 * @param teachKey of a lesson that a teacher made
 * @throws ApiError BAD_USER_INPUT, FORBIDDEN
 */
export async function roomLesson(id: string, teachKey: string | null, context: Context): Promise<RoomLesson> {
  const isTaught = (keys: KeyHashes) => teachKey !== null && mayTeach(teachKey, keys);
  return find(id, (keys) => isTaught(keys) || refuseKey(context), context);
}

/** The same for a class that is open: whoever has its key may teach its lesson. @throws ApiError BAD_USER_INPUT */
export async function newVersion(id: string, version: number, context: Context): Promise<RoomLesson> {
  const lesson = await find(id, () => true, context);
  if (lesson.version !== version)
    throw badInput(`Version ${version} is not published: version ${lesson.version} is.`);
  return lesson;
}

type Found = Omit<RoomLesson, 'names'>;
type Check = (keys: KeyHashes) => true | Promise<never>;

async function find(id: string, check: Check, context: Context): Promise<RoomLesson> {
  const found = await (isOwnLessonId(id) ? ofTeacher(id, check, context) : ofRecord(id, context));
  if (found === null)
    throw badInput(`There is no lesson “${id}” to open a class with, or none is published.`);
  const asking = found.content.steps.filter(({ question }) => question?.kind === 'POINT');
  const names = await context.lessons.names([...new Set(asking.flatMap(({ shows }) => shows))]);
  return { ...found, names };
}

async function ofTeacher(id: string, check: Check, { ownLessons }: Context): Promise<Found | null> {
  const [published] = await ownLessons.publishedByIds([id]);
  if (published == null) return null;
  await check(published.keys);
  return { id, version: published.version, isShipped: false, content: published.content };
}

async function ofRecord(id: string, { lessons }: Context): Promise<Found | null> {
  const [lesson, teaching] = await Promise.all([lessons.lesson(id), lessons.teaching(id)]);
  if (lesson === null || teaching === null) return null;
  // By the id that it has now.
  return { id: lesson.id, version: 1, isShipped: true, content: toContent(lesson, teaching) };
}

/** What readers get of the lesson of a class. Nothing in this value leads to notes and answers. */
export function asReadInClass({ id, version, isShipped, content }: RoomLesson): ReadLesson {
  const noKeys = { editKeyHash: '', teachKeyHash: '' };
  const { publication, ...lesson } = asRead({
    ...{ id, content, version, withAnswers: false, origin: null },
    keys: noKeys,
  });
  return isShipped ? lesson : { ...lesson, ...(publication && { publication }) };
}
