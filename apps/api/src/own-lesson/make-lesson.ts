import {
  isContent,
  isOwnLessonId,
  type LessonContent,
  newStepId,
  readContent,
  toContent,
  toLesson,
} from '@kto-kogo/lesson';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import { sayFaults } from './content-of-input.ts';
import { idOf, isKey, keysOf, type LessonKeys, mayEdit, mayTeach, NO_KEY, newKeys } from './keys.ts';
import type { KeptDraft } from './own-lesson.repository.ts';
import { refuseKey } from './refuse-key.ts';

/** What a lesson is made of, and the id of the lesson from which it was made. */
type Made = { content: LessonContent; origin: string | null };

type Created = LessonKeys & { id: string; revision: number; hasContent: boolean };

/**
 * @param editKey chosen by whoever makes it; null to choose one. Where a lesson was made with it before, that is the lesson
 * @throws ApiError RATE_LIMITED where too many were made from this address today
 */
export async function makeLesson(made: Made, editKey: string | null, context: Context): Promise<Created> {
  if (editKey !== null && !isKey(editKey)) throw badInput(NO_KEY);
  const keys = editKey === null ? newKeys() : keysOf(editKey);
  const id = idOf(keys.editKey);
  const before = editKey === null ? null : await context.ownLesson.findDraft({ id, revision: null });
  const found = before ?? (await create(id, keys, made, context));
  // It was given new keys since.
  if (found?.draft == null || !mayEdit(keys.editKey, found.keys)) return refuseKey(context);
  const { revision, content } = found.draft;
  return { id, ...keys, revision, hasContent: JSON.stringify(content) === JSON.stringify(made.content) };
}

async function create(
  id: string,
  keys: LessonKeys,
  made: Made,
  { ownLessons, creations, request: { address } }: Context,
): Promise<KeptDraft | null> {
  await creations.spend(address);
  try {
    return await ownLessons.create(id, keys, made);
  } catch (error) {
    // Whoever is told that it failed makes another.
    await creations.giveBack(address);
    throw error;
  }
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

async function forkOfShipped(id: string, { lessons }: Context): Promise<Made | null> {
  const [read, taught] = await Promise.all([lessons.lesson(id), lessons.teaching(id)]);
  if (read === null) return null;
  return { origin: read.id, content: toContent(read, taught ?? withoutTeaching(id)) };
}

function withoutTeaching(lesson: string) {
  return { lesson, notes: [], answers: [] };
}
