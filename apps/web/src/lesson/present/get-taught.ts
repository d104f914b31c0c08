import { askRecord } from '../../graphql/ask-record.ts';
import type { LessonRecord } from '../get-lessons.ts';
import type { TaughtStep } from './presented.ts';
import { getTeachingQuery } from './teaching-query.ts';
import { toTaught } from './to-taught.ts';

/** What of a lesson of the record is the teacher's: anybody may see it. @throws RequestError */
export async function getTaught({ id, steps }: LessonRecord): Promise<TaughtStep[]> {
  return toTaught(steps, (await askRecord(getTeachingQuery, { id, key: null })).lessonTeaching);
}
