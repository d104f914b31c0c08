import type { ReactNode } from 'react';
import type { LessonRecord } from '../get-lessons.ts';

/** A step as it is shown to a class. */
export type PresentedStep = {
  id: string;
  title: string;
  caption: string;
  /** Null for a page that draws nothing. */
  drawing: ReactNode;
  /** See `Stage`. */
  leastScale: number;
  question: { kind: 'CHOICE' | 'TEXT' | 'POINT'; text: string; options: readonly string[] } | null;
};
export type PresentedLesson = Pick<LessonRecord, 'id' | 'title' | 'minutes'> & {
  steps: readonly PresentedStep[];
};

/** What only the desk has of a step. */
export type TaughtStep = { note: string | null; answer: { words: string; why: string } | null };
