import { type LessonReadParams, shorten } from '@kto-kogo/address';

type Found<Step> = {
  step: Step;
  /** From 1. */
  number: number;
  /** Whether it is the one that the address says. */
  isAsked: boolean;
  /** What is wrong with the address, in words. */
  problem: string | null;
};

/** The step that an address asks for by its id or its number: the first where it says none, or one that the lesson does not have. */
export function stepAt<Step extends { id: string }>(
  { steps }: { steps: readonly Step[] },
  { step: asked }: Pick<LessonReadParams, 'step'>,
): Found<Step> {
  const [first] = steps;
  // The record's check refuses a lesson without steps.
  if (first === undefined) throw new Error('A lesson without steps.');
  const found = steps.find(({ id }) => id === asked) ?? steps[numberOf(asked) - 1];
  const step = found ?? first;
  const problem =
    asked === null || found !== undefined
      ? null
      : `“step=${shorten(asked)}” is no step of this lesson: it begins with the first.`;
  return { step, number: steps.indexOf(step) + 1, isAsked: found !== undefined, problem };
}

/** "3", as people write it; NaN of what is no number. */
function numberOf(asked: string | null): number {
  return asked !== null && /^\d+$/.test(asked) ? Number(asked) : Number.NaN;
}
