import type { Day, Id } from '@kto-kogo/domain';
import { buildTemporalIndex, type TemporalIndex } from '@kto-kogo/network';
import { z } from 'zod';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './paths.cypher.ts';
import { TEMPORAL_TIE_SHAPE } from './temporal-tie-shape.ts';

/** The input of walk searches: all ties of the record, and the day of each figure's first arrest. */
export type Paths = { index: TemporalIndex; firstArrests: ReadonlyMap<Id, Day> };

const arrestRow = z.object({ figure: z.string(), day: z.string() });

export async function readPaths(read: ReadRows): Promise<Paths> {
  const [ties, arrests] = await Promise.all([
    read(cypher.ties, {}, TEMPORAL_TIE_SHAPE),
    read(cypher.firstArrests, {}, arrestRow),
  ]);
  return {
    index: buildTemporalIndex(ties),
    firstArrests: new Map(arrests.map(({ figure, day }) => [figure, day])),
  };
}
