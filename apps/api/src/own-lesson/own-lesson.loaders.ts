import DataLoader from 'dataloader';
import type { AskedDraft, KeptDraft, OwnLessonRepository } from './own-lesson.repository.ts';
import type { LessonRevision, PublishedLesson } from './own-lesson.ts';

export type OwnLessonLoaders = {
  /** Null where there is none, or nothing of it is published. */
  findPublished(id: string): Promise<PublishedLesson | null>;
  /** Null where there is no lesson with this id. */
  findDraft(asked: AskedDraft): Promise<KeptDraft | null>;
  revisions(id: string): Promise<LessonRevision[]>;
};

export function ownLessonLoaders(repository: OwnLessonRepository): OwnLessonLoaders {
  const published = new DataLoader(repository.publishedByIds);
  const revisions = new DataLoader(repository.revisionsByIds);
  const drafts = new DataLoader<AskedDraft, KeptDraft | null, string>(repository.drafts, {
    cacheKeyFn: (asked) => JSON.stringify(asked),
  });
  return {
    findPublished: (id) => published.load(id),
    findDraft: (asked) => drafts.load(asked),
    revisions: (id) => revisions.load(id),
  };
}
