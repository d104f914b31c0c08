import { compareText, type Lesson, type Question } from '@kto-kogo/domain';
import { isOwnLessonId } from '@kto-kogo/lesson';
import type { Context } from '../context.ts';
import type { GqlQueryLessonArgs } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { asRead } from '../own-lesson/own-lesson.ts';
import type { Answer } from '../reading/field.ts';
import {
  asked,
  computed,
  type FieldsOfType,
  linked,
  manyIfAny,
  nested,
  oneIfAny,
  whole,
} from '../reading/fields.ts';
import type { Thing } from '../reading/found.ts';
import { frameIn } from './frame-in.ts';
import {
  ALL_LESSONS,
  ASKED_LESSON,
  CITED_IN_LESSON,
  CITED_IN_STEP,
  LENSES,
  SHOWN_IN_LESSON,
  SHOWN_IN_STEP,
} from './lesson.links.ts';
import type { Publication } from './read-lesson.ts';

/**
 * What readers get, of lessons of the record and of those that teachers make. Nothing here asks for notes and answers. The record may since
 * have lost what a teacher's lesson names: that is left out.
 */
export const fieldsOfLessons: Record<string, FieldsOfType> = {
  Lesson: {
    origin: computed(['publication'], (publication: Publication | null) => publication?.origin ?? null),
    version: computed(['publication'], (publication: Publication | null) => publication?.version ?? 1),
    isShipped: computed(['publication'], (publication: Publication | null) => publication === null),
    hasAnswers: computed(
      ['publication'],
      (publication: Publication | null) => publication?.hasAnswers ?? true,
    ),
    figures: linked(
      SHOWN_IN_LESSON,
      ['shownIds'],
      (found, _parent, ids: readonly string[] | null) =>
        eachOnce(found.findMany(ids ?? [])).filter(({ __typename }) => __typename === 'Figure'),
      { finds: ['id'] },
    ),
    citations: linked(
      CITED_IN_LESSON,
      ['citedIds'],
      (found, _parent, ids: readonly string[] | null) => eachOnce(found.findMany(ids ?? [])),
      { finds: ['id'] },
    ),
    lenses: manyIfAny(LENSES, 'lenses'),
    steps: nested('Step', 'steps', { shows: 'shownIds', citations: 'citedIds' }),
  },
  Step: {
    frame: computed(['view'], frameIn),
    question: computed(
      ['id', 'question'],
      (id: string, question: Question | null) => question && { ...question, id: `${id}-question` },
    ),
    shows: manyIfAny(SHOWN_IN_STEP, 'shows'),
    citations: manyIfAny(CITED_IN_STEP, 'citations'),
  },
  Query: {
    lessons: whole(ALL_LESSONS, {
      by: ['title'],
      compare: (a: Pick<Lesson, 'title'>, b: Pick<Lesson, 'title'>) => compareText(a.title, b.title),
    }),
    lesson: asked(({ id }: GqlQueryLessonArgs, context) => askedLesson(readId(id), context)),
  },
};

/** A lesson of either kind, as readers get it; null where there is none, or none is published. */
export async function askedLesson(id: string, { ownLesson }: Pick<Context, 'ownLesson'>): Promise<Answer> {
  if (!isOwnLessonId(id)) return { field: oneIfAny(ASKED_LESSON, 'ids'), given: { ids: id } };
  const published = await ownLesson.findPublished(id);
  return { field: nested('Lesson', 'lesson'), given: { lesson: published && asRead(published) } };
}

/** In the order in which they come first. */
function eachOnce(things: readonly Thing[]): Thing[] {
  return [...new Map(things.map((each) => [each.id, each])).values()];
}
