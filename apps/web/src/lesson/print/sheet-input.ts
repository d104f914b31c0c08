import type { Term } from '../../record/terms/term.ts';
import type { LessonRecord } from '../get-lessons.ts';

/** What all sheets of a lesson are made of. */
export type SheetInput = {
  lesson: LessonRecord;
  terms: readonly Term[];
  /** Origin of the site. */
  site: string;
  version: string;
};
