import { LESSON_LIMITS } from '@kto-kogo/domain';
import type { LessonContent, QuestionContent, StepContent } from './content.ts';
import { visible } from './visible.ts';

/** What a lesson must still get before it can be published. */
export type ContentFault = {
  /** The step that it is in; null for the lesson as a whole. */
  step: string | null;
  /** A sentence that says what to do. */
  message: string;
};

/** Ids of what the views draw, by step, as far as that is known. */
export type Drawn = ReadonlyMap<string, readonly string[]>;

export function contentFaults({ title, steps }: LessonContent, drawn: Drawn = new Map()): ContentFault[] {
  const ofLesson = (message: string): ContentFault => ({ step: null, message });
  return [
    ...(isBlank(title) ? [ofLesson('Give the lesson a title.')] : []),
    ...(steps.length === 0 ? [ofLesson('Add a view: a lesson has one step at least.')] : []),
    ...steps.flatMap((step, index) =>
      stepFaults(step, drawn.get(step.id) ?? null).map((message) => ({
        step: step.id,
        message: `Step ${index + 1}: ${message}`,
      })),
    ),
  ];
}

function stepFaults({ title, question, shows }: StepContent, drawn: readonly string[] | null): string[] {
  return [
    ...(isBlank(title) ? ['give it a title.'] : []),
    ...(question === null ? [] : questionFaults(question, shows, drawn)),
  ];
}

function questionFaults(
  { kind, text, options, answer }: QuestionContent,
  shows: readonly string[],
  drawn: readonly string[] | null,
): string[] {
  const faults = isBlank(text) ? ['write the question, or take it out.'] : [];
  if (kind !== 'CHOICE') {
    if (kind === 'POINT' && drawn?.length === 0)
      faults.push('its view draws nothing to point at: choose another view, or ask in another way.');
    else if (kind === 'POINT' && !(answer?.kind === 'POINT' && shows.includes(answer.point)))
      faults.push('say which of those it shows is the right answer.');
    if (kind === 'TEXT' && !(answer?.kind === 'TEXT' && !isBlank(answer.text)))
      faults.push('write an answer to compare with.');
    return faults;
  }
  const offered = options.map(visible);
  if (offered.length < LESSON_LIMITS.optionsMin)
    faults.push(`offer ${LESSON_LIMITS.optionsMin} options at least.`);
  else if (offered.includes('')) faults.push('an option is empty: write it, or take it out.');
  else if (new Set(offered).size < offered.length) faults.push('two options are the same: change one.');
  if (!(answer?.kind === 'CHOICE' && answer.choice.length > 0)) faults.push('say which option is right.');
  return faults;
}

function isBlank(text: string): boolean {
  return visible(text) === '';
}
