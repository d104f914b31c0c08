import type { ReactNode } from 'react';
import type { LessonRecord } from '../get-lessons.ts';

/** A step as it is shown to a class. */
export type PresentedStep = {
  id: string;
  title: string;
  /** As `markdown` gives it, without links: what is presented leads nowhere. */
  caption: ReactNode;
  /** In characters. */
  captionLength: number;
  /** What of its view is not there, in words, for the teacher. */
  problems: readonly string[];
  /** How long it is planned for; null where that is not said. */
  minutes: number | null;
  /** Null for a page that draws nothing. */
  drawing: ReactNode;
  /** See `Stage`. */
  leastScale: number;
  question: PresentedQuestion | null;
};
export type PresentedQuestion = {
  kind: 'CHOICE' | 'TEXT' | 'POINT';
  text: string;
  options: readonly string[];
  /** What is chosen from, or pointed at, in the order in which answers are counted; none where it is answered in words. */
  offered: readonly string[];
};
export type PresentedLesson = Pick<LessonRecord, 'id' | 'version' | 'title' | 'minutes'> & {
  steps: readonly PresentedStep[];
};

/** What of a step is the teacher's. */
export type TaughtStep = { note: string | null; answer: { words: string; why: string } | null };
/** The same at the desk, its note as `markdown` gives it. */
export type DeskStep = { note: ReactNode; answer: TaughtStep['answer'] };
