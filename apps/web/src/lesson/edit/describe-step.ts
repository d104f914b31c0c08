import type { StepContent } from '@kto-kogo/lesson';
import { useEffect } from 'react';
import type { Draft } from '../draft/draft.ts';
import { completeStep } from './content-changes.ts';
import { askViewFacts, isUndescribed, showsOf, stepTitle } from './view-facts.ts';

/** Says of a step that was added what its view draws, once that is known. */
export async function describeStep(draft: Draft, made: StepContent): Promise<void> {
  const facts = await askViewFacts(made.view);
  const known = { shows: showsOf(facts), title: stepTitle(made.title, facts) };
  draft.amend((now) => completeStep(now, made, known));
}

/** Describes the steps whose page was left before that was done, once the lesson is open. */
export function useDescribedSteps(draft: Draft): void {
  useEffect(() => {
    for (const step of draft.content.steps.filter(isUndescribed)) void describeStep(draft, step);
  }, [draft]);
}
