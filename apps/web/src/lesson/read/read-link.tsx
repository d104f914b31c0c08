'use client';
import { lessonReadAddress } from '@kto-kogo/address';
import { useStore } from 'zustand';
import { ButtonLink } from '../../ui/button.tsx';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import type { LessonRecord } from '../get-lessons.ts';
import { keptPlaces } from './kept-places.ts';

type Props = { lesson: { id: string; steps: readonly Pick<LessonRecord['steps'][number], 'id'>[] } };

/** Leads to the lesson a step at a time: to where this browser left it, if that step is still there. */
export function ReadLink({ lesson: { id, steps } }: Props) {
  const isBrowser = useIsBrowser();
  const kept = useStore(keptPlaces, (places) => places[id]?.step);
  const at = isBrowser ? steps.findIndex((step) => step.id === kept) : -1;
  if (at < 1 || kept === undefined) {
    return (
      <ButtonLink isPrimary href={lessonReadAddress.href(id)}>
        Read it step by step
      </ButtonLink>
    );
  }
  return (
    <>
      <ButtonLink isPrimary href={lessonReadAddress.href(id, { step: kept })}>
        Go on at step {at + 1} of {steps.length}
      </ButtonLink>
      <ButtonLink href={lessonReadAddress.href(id)}>From the beginning</ButtonLink>
    </>
  );
}
