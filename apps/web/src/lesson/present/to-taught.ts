import { answerWords } from '../question/answer-words.ts';
import { whyAlone } from '../question/why-alone.ts';
import type { TaughtStep } from './presented.ts';
import type { TeachingRecord } from './teaching-query.ts';

/** A step, as far as its answer is told. */
export type Asking = { id: string; question: { text: string; options: readonly string[] } | null };

/** Notes, right answers and why they are, a step each. @param teaching null where there is none */
export function toTaught(steps: readonly Asking[], teaching: TeachingRecord | null): TaughtStep[] {
  return steps.map((step) => {
    const note = teaching?.notes.find((each) => each.step === step.id);
    const answer = teaching?.answers.find((each) => each.step === step.id);
    const words = answer === undefined ? '' : answerWords(answer, step.question?.options ?? []);
    return {
      note: note?.text ?? null,
      answer: answer === undefined ? null : { words, why: whyAlone(answer.why, words) },
    };
  });
}
