import {
  type Citation,
  citationSchema,
  compareText,
  compareTitles,
  type Work,
  workSchema,
} from '@kto-kogo/domain';
import { rowOf } from '../neo4j/columns.ts';
import { groupByKey, keyed, oneByKey } from '../neo4j/keyed-rows.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './source.cypher.ts';

const citationRow = rowOf(citationSchema);
const workRow = rowOf(workSchema);
const byId = (a: Citation, b: Citation) => compareText(a.id, b.id);

export type SourceRepository = ReturnType<typeof sourceRepository>;

export function sourceRepository(read: ReadRows) {
  return {
    citationsByIds: async (ids: readonly string[]): Promise<(Citation | null)[]> =>
      oneByKey(ids, await read(cypher.citationsByIds, { ids }, keyed(citationRow))),
    /** The citations of each of these works, by id. */
    citationsOfWorks: async (ids: readonly string[]): Promise<Citation[][]> =>
      groupByKey(ids, await read(cypher.citationsOfWorks, { ids }, keyed(citationRow))).map((citations) =>
        citations.sort(byId),
      ),
    worksByIds: async (ids: readonly string[]): Promise<(Work | null)[]> =>
      oneByKey(ids, await read(cypher.worksByIds, { ids }, keyed(workRow))),
    works: async (): Promise<Work[]> =>
      (await read(cypher.works, {}, workRow)).sort(
        (a, b) => compareTitles(a.title, b.title) || compareText(a.id, b.id),
      ),
  };
}
