import type { LessonTeaching } from '@kto-kogo/domain';
import DataLoader from 'dataloader';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { TeachingRepository } from './teaching.repository.ts';

export type TeachingLoader = {
  /** Of the lesson with this id; null where there is none. */
  find(lessonId: string): Promise<LessonTeaching | null>;
};

export function teachingLoader(repository: TeachingRepository, options: LoaderOptions): TeachingLoader {
  const loader = new DataLoader<string, LessonTeaching | null>(repository.byIds, options);
  return { find: (lessonId) => loader.load(lessonId) };
}
