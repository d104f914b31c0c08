import {
  compareText,
  type Thesis,
  type ThesisClaim,
  thesisClaimSchema,
  thesisSchema,
} from '@kto-kogo/domain';
import { rowOf } from '../neo4j/columns.ts';
import { groupByKey, keyed, oneByKey } from '../neo4j/keyed-rows.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './thesis.cypher.ts';

const thesisRow = rowOf(thesisSchema);
const claimRow = rowOf(thesisClaimSchema);
const byId = (a: { id: string }, b: { id: string }) => compareText(a.id, b.id);
/** The lists, which have no number, come last. */
const byNumber = (a: Thesis, b: Thesis) =>
  (a.number ?? Number.POSITIVE_INFINITY) - (b.number ?? Number.POSITIVE_INFINITY) || byId(a, b);

export type ThesisRepository = ReturnType<typeof thesisRepository>;

export function thesisRepository(read: ReadRows) {
  return {
    thesesByIds: async (ids: readonly string[]): Promise<(Thesis | null)[]> =>
      oneByKey(ids, await read(cypher.thesesByIds, { ids }, keyed(thesisRow))),
    /** All theses, in the order of the notes. */
    theses: async (): Promise<Thesis[]> => (await read(cypher.theses, {}, thesisRow)).sort(byNumber),
    claimsByIds: async (ids: readonly string[]): Promise<(ThesisClaim | null)[]> =>
      oneByKey(ids, await read(cypher.claimsByIds, { ids }, keyed(claimRow))),
    /** The claims that speak of each of these entities or ties, in the order of the notes. */
    claimsOfEntities: async (ids: readonly string[]): Promise<ThesisClaim[][]> =>
      groupByKey(ids, await read(cypher.claimsOfEntities, { ids }, keyed(claimRow))),
    claimsOfTies: async (ids: readonly string[]): Promise<ThesisClaim[][]> =>
      groupByKey(ids, await read(cypher.claimsOfTies, { ids }, keyed(claimRow))),
  };
}
