import { compareByDate, type Tie, type TieFilter } from '@kto-kogo/domain';
import { z } from 'zod';
import type { ReadRows } from '../neo4j/read-rows.ts';
import { tieRow } from '../tie/tie.repository.ts';
import * as cypher from './network.cypher.ts';

/** Ties as the SDL orders them, and how many more there are. */
export type NetworkTies = { ties: Tie[]; omitted: number };
export type AroundArgs = {
  around: readonly string[];
  depth: number;
  first: number;
  where: TieFilter;
};

const networkRow = z
  .looseObject({ total: z.int() })
  .transform((row) => ({ total: row.total, tie: tieRow.parse(row) }));

export type NetworkRepository = ReturnType<typeof networkRepository>;

export function networkRepository(read: ReadRows) {
  return {
    around: async ({ around, depth, first, where }: AroundArgs): Promise<NetworkTies> =>
      toTies(await read(cypher.around, { around, depth, first, ...where }, networkRow)),
    whole: async (first: number, where: TieFilter): Promise<NetworkTies> =>
      toTies(await read(cypher.whole, { first, ...where }, networkRow)),
  };
}

/** Strongest first where some had to be left out, as the database gave them; else oldest first. */
function toTies(rows: z.output<typeof networkRow>[]): NetworkTies {
  const ties = rows.map(({ tie }) => tie);
  const omitted = (rows[0]?.total ?? 0) - ties.length;
  return { ties: omitted > 0 ? ties : ties.sort(compareByDate), omitted };
}
