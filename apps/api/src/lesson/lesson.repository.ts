import {
  type Id,
  type Lesson,
  type LessonTeaching,
  lessonSchema,
  lessonTeachingSchema,
} from '@kto-kogo/domain';
import { z } from 'zod';
import { columnsOf, rowOf } from '../neo4j/columns.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';

const asked = `
MATCH (named:KtoKogo {id: $id})
OPTIONAL MATCH (heir:KtoKogo {id: named.of})
WITH coalesce(heir, named) AS l WHERE l:Lesson`;

/** Never notes and answers, which stand in the same node. */
const lesson = `${asked}
RETURN ${columnsOf('l', [lessonSchema])}`;
const teaching = `${asked}
RETURN ${columnsOf('l', [lessonTeachingSchema], { lesson: 'id' })}`;

/** What a lesson names may have another id since. */
const names = `
UNWIND $ids AS asked
MATCH (named:KtoKogo {id: asked})
OPTIONAL MATCH (heir:KtoKogo {id: named.of})
WITH asked AS id, coalesce(heir, named).name AS name WHERE name IS NOT NULL
RETURN id, name`;

const nameRow = z.object({ id: z.string(), name: z.string() });
const lessonRow = rowOf(lessonSchema);
const teachingRow = rowOf(lessonTeachingSchema);

export type LessonRepository = ReturnType<typeof lessonRepository>;

/** The lessons that come with the record, for what is made of them and not sent as it is. Null where there is none of that id. */
export function lessonRepository(read: ReadRows) {
  return {
    lesson: async (id: string): Promise<Lesson | null> => (await read(lesson, { id }, lessonRow))[0] ?? null,
    /** Notes and right answers, which no field of what readers get may ask for. */
    teaching: async (id: string): Promise<LessonTeaching | null> =>
      (await read(teaching, { id }, teachingRow))[0] ?? null,
    /** What entities are called, by id; those that the record has no more are left out. */
    names: async (ids: readonly Id[]): Promise<Record<Id, string>> =>
      ids.length === 0
        ? {}
        : Object.fromEntries((await read(names, { ids }, nameRow)).map(({ id, name }) => [id, name])),
  };
}
