import { compareByDate, type Day, type Tie, type TieFilter } from '@kto-kogo/domain';
import { z } from 'zod';
import { groupByKey, keyed } from '../neo4j/keyed-rows.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import { tieRow } from '../tie/tie.repository.ts';
import * as cypher from './network.cypher.ts';
import { type NetworkCursor, networkCursor } from './network-cursor.ts';

/** Ties in the SDL's order, the number of ties that follow, and the cursor to continue with. */
export type NetworkTies = { ties: Tie[]; omitted: number; endCursor: string | null };
/** The `first` strongest ties after the cursor. */
export type NetworkPage = { where: TieFilter; first: number } & NetworkCursor;
/** `until`: a last day for the ties around this centre, in addition to that of `where`. */
export type Centre = { ids: readonly string[]; until: Day | null };

const networkRow = z
  .looseObject({ remaining: z.int(), strength: z.int() })
  .transform((row) => ({ remaining: row.remaining, strength: row.strength, tie: tieRow.parse(row) }));
type NetworkRow = z.output<typeof networkRow>;

export type NetworkRepository = ReturnType<typeof networkRepository>;

export function networkRepository(read: ReadRows) {
  return {
    around: async (
      { depth, where, ...page }: NetworkPage & { depth: number },
      centres: readonly Centre[],
    ): Promise<NetworkTies[]> => {
      const keys = centres.map((_, index) => String(index));
      const parameters = {
        centres: centres.map((centre, index) => ({ ...centre, key: String(index) })),
        ...{ depth, where, ...page },
      };
      const rows = await read(cypher.around, parameters, keyed(networkRow));
      return groupByKey(keys, rows).map((each) => toTies(each, page));
    },
    whole: async ({ where, ...page }: NetworkPage): Promise<NetworkTies> =>
      toTies(await read(cypher.whole, { where, ...page }, networkRow), page),
  };
}

/** A page stays strongest first, as the database gave it; a network that is complete is sorted oldest first. */
function toTies(rows: readonly NetworkRow[], { afterId }: NetworkCursor): NetworkTies {
  const ties = rows.map(({ tie }) => tie);
  const last = rows.at(-1);
  const omitted = (last?.remaining ?? 0) - ties.length;
  return {
    ties: omitted > 0 || afterId !== null ? ties : ties.sort(compareByDate),
    omitted,
    endCursor: last === undefined || omitted === 0 ? null : networkCursor(last.tie, last.strength),
  };
}
