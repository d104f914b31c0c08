import type { Entity, Lesson, QuestionAnswer, Step, Tie } from '@kto-kogo/domain';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import type { GqlResolvers } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { isRight } from './is-right.ts';
import { readAnswer } from './read-answer.ts';

export type AnswerCheck = { isRight: boolean | null; answer: QuestionAnswer };

/** What the teacher gets, and what a reader gets once the question is answered. */
export const teachingResolvers = {
  LessonTeaching: {
    lesson: ({ lesson: id }, _args, { lesson }) => lesson.lessons.get(id),
  },
  QuestionAnswer: {
    choice: ({ answer }) => (answer.kind === 'CHOICE' ? answer.choice : null),
    text: ({ answer }) => (answer.kind === 'TEXT' ? answer.text : null),
    point: ({ answer }, _args, context) =>
      answer.kind === 'POINT' ? findThing(answer.point, context) : null,
  },
  Query: {
    lessonTeaching: (_root, { id }, { teaching }) => teaching.find(readId(id)),
    async checkAnswer(_root, { lesson: id, step: stepId, value }, context): Promise<AnswerCheck> {
      const lesson = await context.lesson.lessons.find(readId(id, 'lesson'));
      if (lesson === null) throw badInput(`There is no lesson “${id}”. \`lessons\` lists all.`);
      const step = stepOf(lesson, readId(stepId, 'step'));
      if (step.question === null) throw badInput(`The step “${step.id}” asks nothing.`);
      const given = readAnswer(step.question, value);
      if (given.kind === 'POINT') given.point = await idNow(given.point, context);
      const answer = await answerTo(step, lesson, context);
      return { isRight: isRight(given, answer.answer), answer };
    },
  },
} satisfies GqlResolvers;

function stepOf({ id, steps }: Lesson, stepId: string): Step {
  const step = steps.find((each) => each.id === stepId);
  if (step === undefined) throw badInput(`The lesson “${id}” has no step “${stepId}”.`);
  return step;
}

async function answerTo(step: Step, lesson: Lesson, { teaching }: Context): Promise<QuestionAnswer> {
  const taught = await teaching.find(lesson.id);
  const answer = taught?.answers.find((each) => each.step === step.id);
  if (answer === undefined) throw new Error(`The record has no answer to the question of ${step.id}.`);
  return answer;
}

async function findThing(id: string, { entity, tie }: Context): Promise<Entity | Tie | null> {
  const [found, foundTie] = await Promise.all([entity.find(id), tie.find(id)]);
  return found ?? foundTie;
}

/** Of an id that is given, which may be a former one. */
async function idNow(id: string, context: Context): Promise<string> {
  const thing = await findThing(id, context);
  if (thing === null)
    throw badInput(`value.point is an entity or a tie of the record, and “${id}” is neither.`);
  return thing.id;
}
