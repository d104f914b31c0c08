import { shorten } from '@kto-kogo/address';
import type { Id } from '@kto-kogo/domain';
import { askRecord } from '../../graphql/ask-record.ts';
import { type ChoosableWork, getChoosableWorksQuery } from './choosable-work.ts';

type Chosen = {
  works: readonly ChoosableWork[];
  /** Which of them the record does not have, in words. */
  problems: readonly string[];
};

/** The works that a filter asks for. Where it asks for none, nothing is asked. @throws RequestError */
export async function getChosenWorks(ids: readonly Id[] | null): Promise<Chosen> {
  if (ids === null) return { works: [], problems: [] };
  const { works } = await askRecord(getChoosableWorksQuery);
  const known = new Map(works.map((work) => [work.id, work]));
  const unknown = ids.filter((id) => !known.has(id));
  return {
    works: ids.map((id) => known.get(id) ?? { id, title: id, author: null, editors: null }),
    problems: unknown.map((id) => `The record has no work “${shorten(id)}”.`),
  };
}
