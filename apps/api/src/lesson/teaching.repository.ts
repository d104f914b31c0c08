import { type LessonTeaching, lessonTeachingSchema } from '@kto-kogo/domain';
import { rowOf } from '../neo4j/columns.ts';
import { keyed, oneByKey } from '../neo4j/keyed-rows.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './teaching.cypher.ts';

const teachingRow = rowOf(lessonTeachingSchema);

export type TeachingRepository = ReturnType<typeof teachingRepository>;

/** Notes and right answers of the lessons that come with the record. */
export function teachingRepository(read: ReadRows) {
  return {
    byIds: async (ids: readonly string[]): Promise<(LessonTeaching | null)[]> =>
      oneByKey(ids, await read(cypher.teachingsByIds, { ids }, keyed(teachingRow))),
  };
}
