import { type Arrest, arrestSchema, compareByDate, type TieFilter } from '@kto-kogo/domain';
import { type ClaimPage, claimPageRow, type PageParameters, toClaimPage } from '../connection/claim-page.ts';
import { rowOf } from '../neo4j/columns.ts';
import { groupByKey, keyed, oneByKey } from '../neo4j/keyed-rows.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './arrest.cypher.ts';

export type ArrestPageArgs = {
  where: TieFilter;
  page: PageParameters;
};

const arrestRow = rowOf(arrestSchema);
const pageRow = claimPageRow(arrestRow);

export type ArrestRepository = ReturnType<typeof arrestRepository>;

export function arrestRepository(read: ReadRows) {
  return {
    byIds: async (ids: readonly string[]): Promise<(Arrest | null)[]> =>
      oneByKey(ids, await read(cypher.byIds, { ids }, keyed(arrestRow))),
    /** The arrests of each of these figures, oldest first. */
    ofFigures: async (ids: readonly string[]): Promise<Arrest[][]> =>
      groupByKey(ids, await read(cypher.ofFigures, { ids }, keyed(arrestRow))).map((arrests) =>
        arrests.sort(compareByDate),
      ),
    page: async ({ where, page }: ArrestPageArgs): Promise<ClaimPage<Arrest>> =>
      toClaimPage(await read(cypher.page, { where, ...page }, pageRow)),
  };
}
