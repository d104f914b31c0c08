import type { Lesson } from '@kto-kogo/domain';

/** A lesson as its readers get it: one of the record, or the published version of one that a teacher made. */
export type ReadLesson = Lesson & {
  /** Of a teacher's lesson alone. */
  publication?: {
    version: number;
    hasAnswers: boolean;
    /** The id of the lesson from which it was made. */
    origin: string | null;
  };
};
