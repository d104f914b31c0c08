import { askRecord } from '../../graphql/ask-record.ts';
import type { SearchHitLine_HitFragment } from '../../graphql/generated/graphql.ts';
import { searchEntitiesQuery } from './search-entities.ts';

/** The best hits for a text, for server components; none for an empty text. @throws RequestError */
export async function findEntities(
  text: string,
  first: number,
): Promise<readonly SearchHitLine_HitFragment[]> {
  return text === '' ? [] : (await askRecord(searchEntitiesQuery, { text, first })).search;
}
