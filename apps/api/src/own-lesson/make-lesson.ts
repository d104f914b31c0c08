import {
  isContent,
  isOwnLessonId,
  type LessonContent,
  newLessonId,
  newStepId,
  readContent,
  toContent,
  toLesson,
} from '@kto-kogo/lesson';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import { sayFaults } from './content-of-input.ts';
import { type LessonKeys, mayTeach, newKeys } from './keys.ts';
import { refuseKey } from './refuse-key.ts';

/** What a lesson is made of, and the id of the lesson from which it was made. */
type Made = { content: LessonContent; origin: string | null };

/** @throws ApiError RATE_LIMITED where too many were made from this address today */
export async function makeLesson(
  made: Made,
  { ownLessons, creations, request: { address } }: Context,
): Promise<LessonKeys & { id: string; revision: number }> {
  const [id, keys] = [newLessonId(), newKeys()];
  await creations.spend(address);
  try {
    await ownLessons.create(id, keys, made);
  } catch (error) {
    // Whoever is told that it failed makes another.
    await creations.giveBack(address);
    throw error;
  }
  return { id, ...keys, revision: 1 };
}

/** What somebody begins from, with the notes and answers that whoever asks may see. @throws ApiError */
export async function forkOf(id: string, teachKey: string | null, context: Context): Promise<Made> {
  const made = await (isOwnLessonId(id) ? forkOfOwn(id, teachKey, context) : forkOfShipped(id, context));
  if (made === null) throw badInput(`There is no lesson “${id}” to begin from, or none is published.`);
  const steps = made.content.steps.map((step) => ({ ...step, id: newStepId() }));
  const content = readContent({ ...made.content, steps });
  // Of a lesson that is as large as it may be, new ids can make it too large.
  if (!isContent(content)) throw badInput(sayFaults(content));
  return { ...made, content };
}

async function forkOfOwn(id: string, teachKey: string | null, context: Context): Promise<Made | null> {
  const [published] = await context.ownLessons.publishedByIds([id]);
  if (published == null) return null;
  const { content, keys } = published;
  if (teachKey === null)
    return { origin: id, content: toContent(toLesson(id, content), withoutTeaching(id)) };
  return mayTeach(teachKey, keys) ? { origin: id, content } : refuseKey(context);
}

async function forkOfShipped(id: string, { lesson, teaching }: Context): Promise<Made | null> {
  const [read, taught] = await Promise.all([lesson.lessons.find(id), teaching.find(id)]);
  if (read === null) return null;
  return { origin: read.id, content: toContent(read, taught ?? withoutTeaching(id)) };
}

function withoutTeaching(lesson: string) {
  return { lesson, notes: [], answers: [] };
}
