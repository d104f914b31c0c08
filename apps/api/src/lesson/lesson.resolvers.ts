import type { Question } from '@kto-kogo/domain';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { findLesson } from './find-lesson.ts';

/** A question belongs to its step and has an id of its own for caches, some of which do not look at the type. */
export type QuestionOfStep = Question & { id: string };

/**
 * What readers get, of lessons of the record and of those that teachers make. Nothing here asks for `teaching`. The record may since have
 * lost what a teacher's lesson names: that is left out.
 */
export const lessonResolvers = {
  Lesson: {
    origin: ({ publication }, _args, context) =>
      publication?.origin == null ? null : findLesson(publication.origin, context),
    version: ({ publication }) => publication?.version ?? 1,
    isShipped: ({ publication }) => publication === undefined,
    hasAnswers: ({ publication }) => publication?.hasAnswers ?? true,
    figures: async ({ steps }, _args, { entity }) => {
      const shown = eachOnce(await entity.findMany(steps.flatMap(({ shows }) => shows)));
      return shown.filter((each) => each.kind === 'FIGURE');
    },
    citations: async ({ steps }, _args, { source }) =>
      eachOnce(await source.findCitations(steps.flatMap(({ citations }) => citations))),
    lenses: ({ lenses }, _args, { interpretation }) => interpretation.interpretations.findMany(lenses),
  },
  Step: {
    // No step says one: a view shows all that it shows.
    frame: () => null,
    question: ({ id, question }): QuestionOfStep | null => question && { ...question, id: `${id}-question` },
    shows: ({ shows }, _args, { entity }) => entity.findMany(shows),
    citations: ({ citations }, _args, { source }) => source.findCitations(citations),
  },
  Query: {
    lessons: (_root, _args, { lesson }) => lesson.all(),
    lesson: (_root, { id }, context) => findLesson(readId(id), context),
  },
} satisfies GqlResolvers;

/** In the order in which they come first. */
function eachOnce<Value extends { id: string }>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((each) => [each.id, each])).values()];
}
