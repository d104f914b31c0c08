import { dequal } from 'dequal';
import type { LessonContent, StepContent } from '../content.ts';
import type { Conflict } from './conflict.ts';

/**
 * A conflict that was decided, once somebody else has saved since: whoever is asked again chooses between his own and what is theirs now.
 *
 * @param base what was theirs until then @param theirs what they have saved
 */
export function metAgain(conflict: Conflict, base: LessonContent, theirs: LessonContent): Conflict {
  const [was, is] = [base, theirs].map((content) => fieldOf(content, conflict));
  // What they have left alone is as it was decided; of a step that is gone its removal is the question.
  if (dequal(was, is) || is === undefined) return conflict;
  return { ...conflict, theirs: is } as Conflict;
}

/** Undefined where its step or question is not there. */
function fieldOf(content: LessonContent, { step: id, field }: Conflict): unknown {
  if (id === null) return content[field as keyof LessonContent];
  const step = content.steps.find((each) => each.id === id);
  if (field === 'removed') return step ?? null;
  if (step === undefined) return undefined;
  const { question } = step;
  switch (field) {
    case 'question.text':
      return question?.text;
    case 'question.why':
      return question?.why;
    case 'question.offered':
      return question && { kind: question.kind, options: question.options, answer: question.answer };
    default:
      return step[field as keyof StepContent];
  }
}
