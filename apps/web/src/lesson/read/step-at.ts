import { type LessonReadParams, shorten } from '@kto-kogo/address';

type Found<Step> = {
  step: Step;
  /** From 1. */
  number: number;
  /** What is wrong with the address, in words. */
  problem: string | null;
};

/** The step that an address asks for: the first where it says none, or one that the lesson does not have. */
export function stepAt<Step extends { id: string }>(
  { steps }: { steps: readonly Step[] },
  { step: asked }: Pick<LessonReadParams, 'step'>,
): Found<Step> {
  const at = asked === null ? 0 : steps.findIndex(({ id }) => id === asked);
  const [first] = steps;
  const step = steps[at] ?? first;
  // The record's check refuses a lesson without steps.
  if (step === undefined) throw new Error('A lesson without steps.');
  const problem =
    asked === null || steps[at] !== undefined
      ? null
      : `“step=${shorten(asked)}” is no step of this lesson: it begins with the first.`;
  return { step, number: Math.max(0, at) + 1, problem };
}
