import { compareText, type Lesson, lessonSchema } from '@kto-kogo/domain';
import { rowOf } from '../neo4j/columns.ts';
import { keyed, oneByKey } from '../neo4j/keyed-rows.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './lesson.cypher.ts';

const lessonRow = rowOf(lessonSchema);

export type LessonRepository = ReturnType<typeof lessonRepository>;

/** The lessons that come with the record, as readers get them. */
export function lessonRepository(read: ReadRows) {
  return {
    byIds: async (ids: readonly string[]): Promise<(Lesson | null)[]> =>
      oneByKey(ids, await read(cypher.lessonsByIds, { ids }, keyed(lessonRow))),
    /** All of them, by title. */
    all: async (): Promise<Lesson[]> =>
      (await read(cypher.lessons, {}, lessonRow)).sort((a, b) => compareText(a.title, b.title)),
  };
}
