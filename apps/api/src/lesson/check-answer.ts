import type { LessonTeaching, QuestionAnswer, Step } from '@kto-kogo/domain';
import { isOwnLessonId, toTeaching } from '@kto-kogo/lesson';
import type { Context } from '../context.ts';
import { badInput } from '../errors/api-error.ts';
import type { GqlQueryCheckAnswerArgs } from '../generated/resolvers.ts';
import { readId } from '../input/bounds.ts';
import { currentId, hasTie, kindIn } from '../paths/paths.ts';
import { isRight } from './is-right.ts';
import { readAnswer } from './read-answer.ts';

export type AnswerCheck = { isRight: boolean | null; answer: QuestionAnswer };

/** @throws ApiError BAD_USER_INPUT where there is no such question, or `value` is no answer to it */
export async function checkAnswer(
  { lesson, step: stepId, value }: GqlQueryCheckAnswerArgs,
  context: Context,
): Promise<AnswerCheck> {
  const asked = await findLesson(readId(lesson, 'lesson'), context);
  if (asked === null) throw badInput(`There is no lesson “${lesson}”. \`lessons\` lists all of the record.`);
  if (!asked.hasAnswers) throw badInput('This lesson is published without answers: ask who teaches it.');
  const step = stepOf(asked, readId(stepId, 'step'));
  if (step.question === null) throw badInput(`The step “${step.id}” asks nothing.`);
  const given = readAnswer(step.question, value);
  const answer = asked.teaching.answers.find((each) => each.step === step.id);
  if (answer === undefined) throw new Error(`${asked.id} has no answer to the question of ${step.id}.`);
  return { isRight: await isRightNow(given, answer.answer, context), answer };
}

type AskedLesson = {
  id: string;
  steps: readonly Pick<Step, 'id' | 'question'>[];
  teaching: LessonTeaching;
  hasAnswers: boolean;
};

async function findLesson(id: string, { lessons, ownLesson }: Context): Promise<AskedLesson | null> {
  if (isOwnLessonId(id)) {
    const published = await ownLesson.findPublished(id);
    if (published === null) return null;
    const { content, withAnswers } = published;
    return { id, steps: content.steps, teaching: toTeaching(id, content), hasAnswers: withAnswers };
  }
  const [lesson, teaching] = await Promise.all([lessons.lesson(id), lessons.teaching(id)]);
  return lesson && teaching && { ...lesson, teaching, hasAnswers: true };
}

function stepOf({ id, steps }: AskedLesson, stepId: string): AskedLesson['steps'][number] {
  const step = steps.find((each) => each.id === stepId);
  if (step === undefined) throw badInput(`The lesson “${id}” has no step “${stepId}”.`);
  return step;
}

/** Both may be former ids: what is given, and what a teacher wrote before an id changed. */
async function isRightNow(
  given: QuestionAnswer['answer'],
  right: QuestionAnswer['answer'],
  { paths }: Context,
): Promise<boolean | null> {
  if (given.kind !== 'POINT' || right.kind !== 'POINT') return isRight(given, right);
  const whole = await paths();
  const point = currentId(whole, given.point);
  if (kindIn(whole, point) === null && !hasTie(whole, point))
    throw badInput(`value.point is an entity or a tie of the record, and “${given.point}” is neither.`);
  return isRight({ ...given, point }, { ...right, point: currentId(whole, right.point) });
}
