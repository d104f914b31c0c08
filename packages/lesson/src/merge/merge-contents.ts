import type { LessonContent, QuestionContent, StepContent } from '../content.ts';
import type { Conflict, Offered } from './conflict.ts';
import { mergeOrder } from './merge-order.ts';
import { mergeValue } from './merge-value.ts';

/** Where there are conflicts the content has mine, until `choose` says otherwise. */
export type Merged = { content: LessonContent; conflicts: readonly Conflict[] };

/** Reports a conflict, whose values the caller knows to be those of its field. */
type Report = (conflict: unknown) => void;

/**
 * Three-way merge of a lesson, by step and field. What only one side changed is taken; what both changed in different ways is a conflict
 * and keeps both. No text of either is lost.
 *
 * @param base what both began from
 */
export function mergeContents(base: LessonContent, mine: LessonContent, theirs: LessonContent): Merged {
  const conflicts: Conflict[] = [];
  const report: Report = (conflict) => conflicts.push(conflict as Conflict);
  const { steps: _, ...fields } = mine;
  const content: LessonContent = { ...mergeFields(null, fields, base, mine, theirs, report), steps: [] };
  const [was, my, their] = [base, mine, theirs].map(byId) as [Steps, Steps, Steps];
  const steps = new Map<string, StepContent>();
  for (const id of new Set([...my.keys(), ...their.keys()])) {
    const step = mergeStep(id, was.get(id), my.get(id), their.get(id), report);
    if (step !== null) steps.set(id, step);
  }
  const order = mergeOrder([...was.keys()], [...my.keys()], [...their.keys()], new Set(steps.keys()));
  content.steps = order.map((id) => steps.get(id)).filter((step) => step !== undefined);
  return { content, conflicts };
}

type Steps = ReadonlyMap<string, StepContent>;

function byId({ steps }: LessonContent): Steps {
  return new Map(steps.map((step) => [step.id, step]));
}

/** Null where it is gone. What one changed and the other took out is kept and told. */
function mergeStep(
  id: string,
  base: StepContent | undefined,
  mine: StepContent | undefined,
  theirs: StepContent | undefined,
  report: Report,
): StepContent | null {
  if (mine !== undefined && theirs !== undefined) return mergeBoth(id, base, mine, theirs, report);
  const left = mine ?? theirs;
  if (left === undefined) return null;
  if (base === undefined) return left;
  if (!mergeValue<StepContent | null>(base, mine ?? null, theirs ?? null).isConflict) return null;
  report({ step: id, field: 'removed', base, mine: mine ?? null, theirs: theirs ?? null });
  return left;
}

function mergeBoth(
  id: string,
  base: StepContent | undefined,
  mine: StepContent,
  theirs: StepContent,
  report: Report,
): StepContent {
  const { id: _, question, ...fields } = mine;
  return {
    id,
    ...mergeFields(id, fields, base, mine, theirs, report),
    question: mergeQuestion(id, base?.question, question, theirs.question, report),
  };
}

function mergeQuestion(
  step: string,
  base: QuestionContent | null | undefined,
  mine: QuestionContent | null,
  theirs: QuestionContent | null,
  report: Report,
): QuestionContent | null {
  if (mine === null || theirs === null || base == null) {
    const { value, isConflict } = mergeValue(base, mine, theirs);
    if (isConflict) report({ step, field: 'question', base, mine, theirs });
    return value;
  }
  const merge = <Value>(field: string, of: (question: QuestionContent) => Value): Value => {
    const { value, isConflict } = mergeValue(of(base), of(mine), of(theirs));
    if (isConflict)
      report({ step, field: `question.${field}`, base: of(base), mine: of(mine), theirs: of(theirs) });
    return value;
  };
  return {
    text: merge('text', ({ text }) => text),
    why: merge('why', ({ why }) => why),
    ...merge<Offered>('offered', ({ kind, options, answer }) => ({ kind, options, answer })),
  };
}

/** Merges the fields that `like` has, each by itself. */
function mergeFields<Fields extends object>(
  step: string | null,
  like: Fields,
  base: Fields | undefined,
  mine: Fields,
  theirs: Fields,
  report: Report,
): Fields {
  const merged = { ...like };
  for (const field of Object.keys(like) as (keyof Fields)[]) {
    const values = { base: base?.[field], mine: mine[field], theirs: theirs[field] };
    const { value, isConflict } = mergeValue(values.base, values.mine, values.theirs);
    merged[field] = value;
    if (isConflict) report({ step, field, ...values });
  }
  return merged;
}
