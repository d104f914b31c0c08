import { type LessonParams, shorten } from '@kto-kogo/address';
import type { AnswerInput } from '../../graphql/generated/graphql.ts';
import type { QuestionRecord, StepRecord } from '../get-lessons.ts';

type AskingStep = Pick<StepRecord, 'id'> & {
  question: Pick<QuestionRecord, 'kind' | 'options'> | null;
  shows: readonly { id: string }[];
};
export type GivenAnswer = { step: { id: string }; value: AnswerInput };
type Read = { given: GivenAnswer | null; problem: string | null };

/** The answer that the address of a lesson's page gives to a question of it; what is wrong with it, in words. */
export function readGiven(
  { steps, hasAnswers }: { steps: readonly AskingStep[]; hasAnswers: boolean },
  { answered, answer }: LessonParams,
): Read {
  if (answered === null)
    return answer === null
      ? { given: null, problem: null }
      : refused('“answer” stands there without “answered”, which says the step that it answers.');
  if (!hasAnswers) return refused('The answers of this lesson are with its teacher: none is checked here.');
  const step = steps.find(({ id }) => id === answered);
  if (step === undefined) return refused(`“answered=${shorten(answered)}” is no step of this lesson.`);
  const where = `step ${steps.indexOf(step) + 1}`;
  if (step.question === null) return refused(`“answered=${answered}” is ${where}, which asks nothing.`);
  if (answer === null) return refused(`No answer was given to the question of ${where}.`);
  const value = inputOf(step.question, step.shows, answer);
  return value === null
    ? refused(`“answer=${shorten(answer)}” is none of the answers to choose from in ${where}.`)
    : { given: { step, value }, problem: null };
}

function inputOf(
  { kind, options }: Pick<QuestionRecord, 'kind' | 'options'>,
  shows: AskingStep['shows'],
  answer: string,
): AnswerInput | null {
  switch (kind) {
    case 'TEXT':
      return { text: answer };
    case 'CHOICE': {
      const place = options.findIndex((_, index) => String(index) === answer);
      return place === -1 ? null : { choice: [place] };
    }
    case 'POINT':
      return shows.some(({ id }) => id === answer) ? { point: answer } : null;
  }
}

function refused(problem: string): Read {
  return { given: null, problem };
}
