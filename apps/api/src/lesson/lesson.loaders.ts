import type { Lesson } from '@kto-kogo/domain';
import { type LoaderById, loaderById } from '../neo4j/loader-by-id.ts';
import type { LoaderOptions } from '../neo4j/loader-options.ts';
import type { LessonRepository } from './lesson.repository.ts';

export type LessonLoaders = {
  lessons: LoaderById<Lesson>;
  all(): Promise<Lesson[]>;
};

export function lessonLoaders(repository: LessonRepository, options: LoaderOptions): LessonLoaders {
  const lessons = loaderById(repository.byIds, options);
  return {
    lessons,
    async all() {
      const all = await repository.all();
      lessons.keep(all);
      return all;
    },
  };
}
