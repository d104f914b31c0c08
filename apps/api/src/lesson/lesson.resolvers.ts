import { readAddress } from '@kto-kogo/address';
import type { Question } from '@kto-kogo/domain';
import type { GqlFrame, GqlResolvers } from '../generated/resolvers.ts';
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
    frame: ({ view }) => frameIn(view),
    question: ({ id, question }): QuestionOfStep | null => question && { ...question, id: `${id}-question` },
    shows: ({ shows }, _args, { entity }) => entity.findMany(shows),
    citations: ({ citations }, _args, { source }) => source.findCitations(citations),
  },
  Query: {
    lessons: (_root, _args, { lesson }) => lesson.all(),
    lesson: (_root, { id }, context) => findLesson(readId(id), context),
  },
} satisfies GqlResolvers;

/** The part of the network that an address asks for; null for all of it, and on other pages. */
function frameIn(view: string): GqlFrame | null {
  const read = readAddress(view);
  if (read.page !== 'explore' || read.value.frame === null) return null;
  const [x, y, width, height] = read.value.frame;
  return { x, y, width, height };
}

/** In the order in which they come first. */
function eachOnce<Value extends { id: string }>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((each) => [each.id, each])).values()];
}
