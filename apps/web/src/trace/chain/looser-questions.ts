import type { TracePageQuestion } from '@kto-kogo/address';
import { capital } from '@kto-kogo/domain';
import { ANY_EVIDENCE } from '../../record/tie-filter/any-evidence.ts';
import type { TraceAnswer, TraceRelaxation } from '../get-trace.ts';

/** A looser question that has an answer, and what it loosens and finds. */
export type LooserQuestion = { words: string; question: TracePageQuestion };

type Found = Pick<TraceAnswer, 'traces' | 'relaxations'>;

/**
 * Looser questions with an answer. The record loosens order, direction, kinds and length by itself, but keeps to the evidence asked
 * for: so what it finds on any evidence is asked apart.
 * @param narrow what it found on the evidence asked for
 * @param any what it found on any evidence; null where no evidence was asked for
 */
export function looserQuestions(
  question: TracePageQuestion,
  narrow: Found,
  any: Found | null,
): LooserQuestion[] {
  const onNarrow = narrow.relaxations.map((relaxation) => ({
    words: capital(relaxation.label),
    question: loosen(question, relaxation),
  }));
  if (any === null) return onNarrow;
  const onAny = { ...question, filter: { ...question.filter, ...ANY_EVIDENCE }, trace: 1 };
  if (any.traces.length > 0) return [{ words: 'On any evidence', question: onAny }, ...onNarrow];
  return [
    ...onNarrow,
    ...any.relaxations
      .filter(({ label: _, ...loosened }) => !narrow.relaxations.some((each) => isAlike(each, loosened)))
      .map((relaxation) => ({
        words: `On any evidence, ${relaxation.label}`,
        question: loosen(onAny, relaxation),
      })),
  ];
}

type Loosened = Omit<TraceRelaxation, 'label'>;

/** Whether both loosen the same: then the evidence need not be loosened as well. */
function isAlike(a: Loosened, b: Loosened): boolean {
  const [of, and] = [a, b].map(({ order, direction, kinds }) => JSON.stringify([order, direction, kinds]));
  return of === and;
}

function loosen(
  question: TracePageQuestion,
  { order, direction, kinds, maxSteps }: TraceRelaxation,
): TracePageQuestion {
  return {
    ...question,
    ...{ order, direction, maxSteps },
    filter: { ...question.filter, kinds },
    trace: 1,
  };
}
