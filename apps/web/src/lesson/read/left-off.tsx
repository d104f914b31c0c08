'use client';
import { lessonReadAddress } from '@kto-kogo/address';
import { useStore } from 'zustand';
import { PageLink } from '../../ui/page-link.tsx';
import { useIsBrowser } from '../../ui/use-is-browser.ts';
import type { LessonRecord } from '../get-lessons.ts';
import { keptPlaces } from './kept-places.ts';

type Props = { lesson: { id: string; steps: readonly Pick<LessonRecord['steps'][number], 'id'>[] } };

/** For who opens a lesson without saying at which step: the way to where this browser left it, if that step is still there. */
export function LeftOff({ lesson: { id, steps } }: Props) {
  const isBrowser = useIsBrowser();
  const kept = useStore(keptPlaces, (places) => places[id]?.step);
  const at = isBrowser ? steps.findIndex((step) => step.id === kept) : -1;
  if (at < 1 || kept === undefined) return null;
  return (
    <p>
      You were at step {at + 1} of {steps.length}.{' '}
      <PageLink href={lessonReadAddress.href(id, { step: kept })}>Go on there</PageLink>
    </p>
  );
}
