import { sendRequest } from '../../graphql/client.ts';
import { RequestError } from '../../graphql/request-error.ts';
import { getTeachingQuery, type TeachingRecord } from '../present/teaching-query.ts';

/** The teacher's part of a lesson, and the key that opened it. */
type Opened = { teaching: TeachingRecord; key: string };

/**
 * Of a lesson that a teacher made; null where none of the keys opens it.
 *
 * @param keys of which some may have been replaced
 * @throws RequestError
 */
export async function askTeaching(id: string, keys: readonly string[]): Promise<Opened | null> {
  for (const key of keys) {
    try {
      const { lessonTeaching } = await sendRequest(getTeachingQuery, { id, key });
      if (lessonTeaching !== null) return { teaching: lessonTeaching, key };
    } catch (error) {
      if (!(error instanceof RequestError) || error.code !== 'FORBIDDEN') throw error;
    }
  }
  return null;
}
