import type { ReactNode } from 'react';
import type { LessonRecord, QuestionRecord } from '../get-lessons.ts';

/** What a question offers to choose from: `value` as `answersOffered` gives it. */
export type Offered = { value: string; words: string };

export type FollowedQuestion = Pick<QuestionRecord, 'id' | 'kind' | 'text'> & {
  /** Null where it is answered in words. */
  offered: readonly Offered[] | null;
};

/** A step as a member follows it: all of it is drawn when the class is joined, so that nothing has to be asked for while it goes on. */
export type FollowedStep = {
  id: string;
  title: string;
  /** The address of its view. */
  view: string;
  /** Null for a page that draws nothing. */
  drawing: ReactNode;
  /** What is drawn, in words; null for nothing. */
  seen: string | null;
  /** What the marks of the drawing mean, or the same in sentences. */
  key: ReactNode;
  /** What of its view is not there, in words. */
  problems: readonly string[];
  /** As `markdown` gives it, with its terms linked. */
  caption: ReactNode;
  /** Whom it shows: a link each. */
  names: readonly { id: string; link: ReactNode }[];
  /** Where the caption can be checked; null for nowhere. */
  sources: ReactNode;
  question: FollowedQuestion | null;
};

export type FollowedLesson = Pick<LessonRecord, 'id' | 'version' | 'title' | 'isShipped'> & {
  steps: readonly FollowedStep[];
};
