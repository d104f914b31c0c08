import {
  compareByDate,
  TIE_KINDS,
  type Tie,
  type TieFilter,
  type TieKind,
  tieKindSchema,
} from '@kto-kogo/domain';
import { z } from 'zod';
import { type ClaimPage, claimPageRow, type PageParameters, toClaimPage } from '../connection/claim-page.ts';
import { rowOfKind } from '../neo4j/columns.ts';
import { groupByKey, keyed, oneByKey } from '../neo4j/keyed-rows.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './tie.cypher.ts';

export type TieOfKind<K extends TieKind> = Extract<Tie, { kind: K }>;
export type TieCount = { kind: TieKind; count: number };
export type TiePageArgs = { where: TieFilter; page: PageParameters };

export const tieRow = rowOfKind(cypher.TIE_SHAPES);
const countRow = z.object({ key: z.string(), kind: tieKindSchema, count: z.int() });
const pageRow = claimPageRow(tieRow);

const compareByKind = (a: TieCount, b: TieCount) => TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind);

export type TieRepository = ReturnType<typeof tieRepository>;

/** Lists are oldest first. Where a method takes ids, its results are in their order. */
export function tieRepository(read: ReadRows) {
  async function lists<K extends TieKind>(statement: string, kind: K, ids: readonly string[]) {
    const rows = await read(statement, { ids }, keyed(tieRow));
    return groupByKey(ids, rows).map((ties) =>
      ties.filter((tie): tie is TieOfKind<K> => tie.kind === kind).sort(compareByDate),
    );
  }

  return {
    byIds: async (ids: readonly string[]): Promise<(Tie | null)[]> =>
      oneByKey(ids, await read(cypher.byIds, { ids }, keyed(tieRow))),

    leaving: <K extends TieKind>(kind: K, ids: readonly string[]) => lists(cypher.leaving[kind], kind, ids),
    reaching: <K extends TieKind>(kind: K, ids: readonly string[]) => lists(cypher.reaching[kind], kind, ids),
    replacementsIn: (ids: readonly string[]) => lists(cypher.replacementsIn, 'REPLACEMENT', ids),
    onOccasions: (ids: readonly string[]) => lists(cypher.onOccasions, 'ACCUSATION', ids),

    async counts(where: TieFilter, ids: readonly string[]): Promise<TieCount[][]> {
      const rows = await read(cypher.counts, { ids, where }, countRow);
      const keyedRows = rows.map(({ key, kind, count }) => ({ key, value: { kind, count } }));
      return groupByKey(ids, keyedRows).map((counts) => counts.sort(compareByKind));
    },

    async pages({ where, page }: TiePageArgs, ids: readonly string[]): Promise<ClaimPage<Tie>[]> {
      const rows = await read(cypher.page, { ids, where, ...page }, keyed(pageRow));
      return groupByKey(ids, rows).map(toClaimPage);
    },

    pageOfAll: async ({ where, page }: TiePageArgs): Promise<ClaimPage<Tie>> =>
      toClaimPage(await read(cypher.pageOfAll, { where, ...page }, pageRow)),
  };
}
