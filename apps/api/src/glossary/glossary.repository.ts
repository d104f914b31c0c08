import { compareText, compareTitles, type Term, termSchema } from '@kto-kogo/domain';
import { rowOf } from '../neo4j/columns.ts';
import { keyed, oneByKey } from '../neo4j/keyed-rows.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './glossary.cypher.ts';

export const termRow = rowOf(termSchema);

export type GlossaryRepository = ReturnType<typeof glossaryRepository>;

export function glossaryRepository(read: ReadRows) {
  return {
    byIds: async (ids: readonly string[]): Promise<(Term | null)[]> =>
      oneByKey(ids, await read(cypher.byIds, { ids }, keyed(termRow))),
    /** All terms, by name. */
    all: async (): Promise<Term[]> =>
      (await read(cypher.all, {}, termRow)).sort(
        (a, b) => compareTitles(a.name, b.name) || compareText(a.id, b.id),
      ),
  };
}
