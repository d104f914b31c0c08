import type { Question } from '@kto-kogo/domain';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';

/** A question belongs to its step and has an id of its own for caches, some of which do not look at the type. */
export type QuestionOfStep = Question & { id: string };

/** What readers get. Nothing here asks for `teaching`. */
export const lessonResolvers = {
  Lesson: {
    origin: () => null,
    version: () => 1,
    isShipped: () => true,
    figures: async ({ steps }, _args, { entity }) => {
      const shown = await entity.getMany(eachOnce(steps.flatMap(({ shows }) => shows)));
      return shown.filter((each) => each.kind === 'FIGURE');
    },
    citations: ({ steps }, _args, { source }) =>
      source.getCitations(eachOnce(steps.flatMap(({ citations }) => citations))),
    lenses: ({ lenses }, _args, { interpretation }) => interpretation.interpretations.getMany(lenses),
  },
  Step: {
    // No lesson of the record says either of them.
    frame: () => null,
    minutes: () => null,
    question: ({ id, question }): QuestionOfStep | null => question && { ...question, id: `${id}-question` },
    shows: ({ shows }, _args, { entity }) => entity.getMany(shows),
    citations: ({ citations }, _args, { source }) => source.getCitations(citations),
  },
  Query: {
    lessons: (_root, _args, { lesson }) => lesson.all(),
    lesson: (_root, { id }, { lesson }) => lesson.lessons.find(readId(id)),
  },
} satisfies GqlResolvers;

function eachOnce(ids: readonly string[]): string[] {
  return [...new Set(ids)];
}
