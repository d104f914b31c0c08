import { isStagePage, readAddress, STAGE_WORDS } from '@kto-kogo/address';
import type { Answer } from '@kto-kogo/domain';
import { isContent, type LessonContent, readContent } from '@kto-kogo/lesson';
import { badInput } from '../errors/api-error.ts';
import type { GqlAnswerInput, GqlLessonContentInput } from '../generated/resolvers.ts';

const FAULTS_SAID = 5;

/** @throws ApiError BAD_USER_INPUT that says where and how to put right the first of what is wrong */
export function contentOfInput(input: GqlLessonContentInput): LessonContent {
  const content = readContent({
    ...input,
    steps: input.steps.map(({ question, minutes, ...step }) => ({
      ...step,
      minutes: minutes ?? null,
      question: question == null ? null : { ...question, answer: answerOf(question.answer) },
    })),
  });
  if (!isContent(content)) throw badInput(sayFaults(content));
  const faults = viewFaults(content);
  if (faults.length > 0) throw badInput(sayFaults(faults));
  return content;
}

/** The first faults; a message that held all might be cut in its middle. */
export function sayFaults(faults: readonly string[]): string {
  const more = faults.length - FAULTS_SAID;
  return [...faults.slice(0, FAULTS_SAID), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}

function answerOf(value: GqlAnswerInput | null | undefined): Answer | null {
  if (value == null) return null;
  if (value.choice !== undefined) return { kind: 'CHOICE', choice: value.choice };
  if (value.text !== undefined) return { kind: 'TEXT', text: value.text };
  return { kind: 'POINT', point: value.point };
}

/** Whatever is shown is a page of this site that draws something. */
function viewFaults({ steps }: LessonContent): string[] {
  return steps.flatMap(({ view }, at) => {
    const { page, problems } = readAddress(view);
    if (page === null) return [`Step ${at + 1}, view: ${problems[0]}`];
    return isStagePage(page)
      ? []
      : [`Step ${at + 1}, view: this page draws nothing. A step shows ${STAGE_WORDS}.`];
  });
}
