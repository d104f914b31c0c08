import type { Entity, LessonTeaching, QuestionAnswer, Step, Tie } from '@kto-kogo/domain';
import { isOwnLessonId, toTeaching } from '@kto-kogo/lesson';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { mayTeach } from '../own-lesson/keys.ts';
import { refuseKey } from '../own-lesson/refuse-key.ts';
import { findLesson } from './find-lesson.ts';
import { isRight } from './is-right.ts';
import { readAnswer } from './read-answer.ts';
import type { ReadLesson } from './read-lesson.ts';

export type AnswerCheck = { isRight: boolean | null; answer: QuestionAnswer };

/** What the teacher gets, and what a reader gets once the question is answered. */
export const teachingResolvers = {
  LessonTeaching: {
    async lesson({ lesson: id }, _args, context) {
      const lesson = await findLesson(id, context);
      if (lesson === null) throw new Error(`There are notes to the lesson ${id}, and it is not there.`);
      return lesson;
    },
  },
  QuestionAnswer: {
    choice: ({ answer }) => (answer.kind === 'CHOICE' ? answer.choice : null),
    text: ({ answer }) => (answer.kind === 'TEXT' ? answer.text : null),
    point: ({ answer }, _args, context) =>
      answer.kind === 'POINT' ? findThing(answer.point, context) : null,
  },
  Query: {
    async lessonTeaching(_root, { id, key }, context) {
      if (!isOwnLessonId(readId(id))) return context.teaching.find(id);
      const published = await context.ownLesson.findPublished(id);
      if (published === null) return null;
      if (key == null || !mayTeach(key, published.keys)) return refuseKey(context);
      return toTeaching(id, published.content);
    },
    async checkAnswer(_root, { lesson: id, step: stepId, value }, context): Promise<AnswerCheck> {
      const lesson = await findLesson(readId(id, 'lesson'), context);
      if (lesson === null) throw badInput(`There is no lesson “${id}”. \`lessons\` lists all of the record.`);
      if (lesson.publication?.hasAnswers === false)
        throw badInput('This lesson is published without answers: ask who teaches it.');
      const step = stepOf(lesson, readId(stepId, 'step'));
      if (step.question === null) throw badInput(`The step “${step.id}” asks nothing.`);
      const given = readAnswer(step.question, value);
      const answer = await answerTo(step, lesson, context);
      return { isRight: await isRightNow(given, answer.answer, context), answer };
    },
  },
} satisfies GqlResolvers;

function stepOf({ id, steps }: ReadLesson, stepId: string): Step {
  const step = steps.find((each) => each.id === stepId);
  if (step === undefined) throw badInput(`The lesson “${id}” has no step “${stepId}”.`);
  return step;
}

async function answerTo(step: Step, lesson: ReadLesson, context: Context): Promise<QuestionAnswer> {
  const taught = await teachingOf(lesson, context);
  const answer = taught?.answers.find((each) => each.step === step.id);
  if (answer === undefined) throw new Error(`${lesson.id} has no answer to the question of ${step.id}.`);
  return answer;
}

async function teachingOf({ id, publication }: ReadLesson, context: Context): Promise<LessonTeaching | null> {
  if (publication === undefined) return context.teaching.find(id);
  const published = await context.ownLesson.findPublished(id);
  return published && toTeaching(id, published.content);
}

/** Both may be former ids: what is given, and what a teacher wrote before an id changed. */
async function isRightNow(
  given: QuestionAnswer['answer'],
  right: QuestionAnswer['answer'],
  context: Context,
): Promise<boolean | null> {
  if (given.kind !== 'POINT' || right.kind !== 'POINT') return isRight(given, right);
  const [thing, rightThing] = await Promise.all([
    findThing(given.point, context),
    findThing(right.point, context),
  ]);
  if (thing === null)
    throw badInput(`value.point is an entity or a tie of the record, and “${given.point}” is neither.`);
  return isRight({ ...given, point: thing.id }, { ...right, point: rightThing?.id ?? right.point });
}

async function findThing(id: string, { entity, tie }: Context): Promise<Entity | Tie | null> {
  const [found, foundTie] = await Promise.all([entity.find(id), tie.find(id)]);
  return found ?? foundTie;
}
