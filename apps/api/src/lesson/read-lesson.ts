import type { Id, Lesson } from '@kto-kogo/domain';

/** A lesson as its readers get it: one of the record, or the published version of one that a teacher made. */
export type ReadLesson = Lesson & {
  /** What all its steps show and cite, each once. */
  shownIds: readonly Id[];
  citedIds: readonly Id[];
  /** Of a teacher's lesson alone. */
  publication?: Publication;
};

export type Publication = {
  version: number;
  hasAnswers: boolean;
  /** The id of the lesson from which it was made. */
  origin: string | null;
};
