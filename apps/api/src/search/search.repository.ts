import type { EntityKind } from '@kto-kogo/domain';
import { z } from 'zod';
import { entityRow } from '../entity/entity.repository.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import { luceneQuery } from './lucene-query.ts';
import { rankHits, type SearchHit } from './rank-hits.ts';
import * as cypher from './search.cypher.ts';

const candidateRow = z
  .looseObject({ spellings: z.array(z.string()) })
  .transform((row) => ({ spellings: row.spellings, entity: entityRow.parse(row) }));

export type SearchArgs = { text: string; kinds: readonly EntityKind[] | null; first: number };
export type SearchRepository = ReturnType<typeof searchRepository>;

export function searchRepository(read: ReadRows) {
  return {
    /** Best first; empty where the text has no letter or digit, or nothing comes near it. */
    async hits({ text, kinds, first }: SearchArgs): Promise<SearchHit[]> {
      const query = luceneQuery(text);
      if (query === null) return [];
      return rankHits(text, await read(cypher.candidates, { query, kinds }, candidateRow)).slice(0, first);
    },
  };
}
