import type { LessonContent, QuestionContent, StepContent } from '@kto-kogo/lesson';
import { EMPTY_QUESTION } from '@kto-kogo/lesson';

/** Changes of a content, as values. A step that is not there leaves it as it is. */

export function withStep(content: LessonContent, id: string, change: Partial<StepContent>): LessonContent {
  return { ...content, steps: content.steps.map((step) => (step.id === id ? { ...step, ...change } : step)) };
}

/** @param at where it is put; at the end by default */
export function addStep(content: LessonContent, step: StepContent, at = content.steps.length): LessonContent {
  return { ...content, steps: content.steps.toSpliced(at, 0, step) };
}

/** What is known of a step once its view was asked. What somebody has written meanwhile stays. @param made as it was added */
export function completeStep(
  content: LessonContent,
  made: StepContent,
  { title, shows }: Pick<StepContent, 'title' | 'shows'>,
): LessonContent {
  const now = content.steps.find((step) => step.id === made.id);
  if (now === undefined) return content;
  return withStep(content, made.id, {
    title: now.title === made.title ? title : now.title,
    shows: now.shows.length === 0 ? shows : now.shows,
  });
}

export function removeStep(content: LessonContent, id: string): LessonContent {
  return { ...content, steps: content.steps.filter((step) => step.id !== id) };
}

/** @param to its place afterwards, from 0; clamped */
export function moveStep(content: LessonContent, id: string, to: number): LessonContent {
  const step = content.steps.find((each) => each.id === id);
  if (step === undefined) return content;
  const others = content.steps.filter((each) => each !== step);
  return { ...content, steps: others.toSpliced(Math.max(0, Math.min(others.length, to)), 0, step) };
}

/** Another kind keeps the text and the reason, and what the kinds have in common. */
export function withKind({ text, why }: QuestionContent, kind: QuestionContent['kind']): QuestionContent {
  return { ...EMPTY_QUESTION, kind, text, why, options: kind === 'CHOICE' ? EMPTY_QUESTION.options : [] };
}

/** Without an option: what is right stays what it was. */
export function withoutOption(question: QuestionContent, at: number): QuestionContent {
  const options = question.options.filter((_, index) => index !== at);
  const { answer } = question;
  if (answer?.kind !== 'CHOICE') return { ...question, options };
  const choice = answer.choice.filter((each) => each !== at).map((each) => (each > at ? each - 1 : each));
  return { ...question, options, answer: choice.length === 0 ? null : { kind: 'CHOICE', choice } };
}

export function withRight(question: QuestionContent, at: number, isRight: boolean): QuestionContent {
  const before = question.answer?.kind === 'CHOICE' ? question.answer.choice : [];
  const choice = [...before.filter((each) => each !== at), ...(isRight ? [at] : [])].sort((a, b) => a - b);
  return { ...question, answer: choice.length === 0 ? null : { kind: 'CHOICE', choice } };
}
