'use client';
import { lessonReadAddress } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { useEffect } from 'react';
import type { LessonRecord } from '../get-lessons.ts';
import { leaveFrom } from '../way-back/way-back.ts';
import { keepPlace, keptPlaces } from './kept-places.ts';

type Props = {
  lesson: Pick<LessonRecord, 'id' | 'version' | 'title'> & { steps: readonly unknown[] };
  step: Id;
  /** From 1. */
  number: number;
  /** Whether the address says the step: one that only begins does not forget where the lesson was left. */
  isAsked: boolean;
};

/** Remembers the step: for the next time, and for the way back from what is explored from here. */
export function KeepPlace({ lesson: { id, version, title, steps }, step, number, isAsked }: Props) {
  const of = steps.length;
  useEffect(() => {
    if (isAsked || keptPlaces.getState()[id] === undefined) keepPlace(id, { step, version });
    leaveFrom({ lesson: id, title, number, of, href: lessonReadAddress.href(id, { step }) });
  }, [id, version, title, step, number, of, isAsked]);
  return null;
}
