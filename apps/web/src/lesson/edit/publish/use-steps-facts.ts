'use client';
import type { StepContent } from '@kto-kogo/lesson';
import { useEffect, useState } from 'react';
import type { ViewFacts } from '../../stage/view-facts.ts';
import { askViewFacts } from '../view-facts.ts';

/** What the views draw, by step; without those that could not be asked. */
export type StepsFacts = ReadonlyMap<string, ViewFacts>;

/** Asked once, for the steps as they are at first. `asked` resolves once all are known, `facts` is empty until then. */
export function useStepsFacts(steps: readonly StepContent[]): {
  facts: StepsFacts;
  asked: Promise<StepsFacts>;
} {
  const [asked] = useState(() => askAll(steps));
  const [facts, setFacts] = useState<StepsFacts>(new Map());
  useEffect(() => {
    let isGone = false;
    void asked.then((all) => !isGone && setFacts(all));
    return () => {
      isGone = true;
    };
  }, [asked]);
  return { facts, asked };
}

async function askAll(steps: readonly StepContent[]): Promise<StepsFacts> {
  const all = await Promise.all(steps.map(async ({ id, view }) => [id, await askViewFacts(view)] as const));
  return new Map(all.flatMap(([id, facts]) => (facts === null ? [] : [[id, facts]])));
}
