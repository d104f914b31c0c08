import type { Day, Id } from '@kto-kogo/domain';
import { buildTemporalIndex, firstDaysOf, type TemporalIndex } from '@kto-kogo/network';
import { z } from 'zod';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './paths.cypher.ts';
import { TEMPORAL_TIE_SHAPE } from './temporal-tie-shape.ts';

/** The input of walk searches: all ties of the record with the first days of its events and trials, and the day of each figure's first arrest. */
export type Paths = { index: TemporalIndex; firstArrests: ReadonlyMap<Id, Day> };

const occurrenceRow = z.object({ id: z.string(), kind: z.enum(['EVENT', 'TRIAL']), date: z.string() });
const arrestRow = z.object({ figure: z.string(), day: z.string() });

export async function readPaths(read: ReadRows): Promise<Paths> {
  const [ties, occurrences, arrests] = await Promise.all([
    read(cypher.ties, {}, TEMPORAL_TIE_SHAPE),
    read(cypher.datedOccurrences, {}, occurrenceRow),
    read(cypher.firstArrests, {}, arrestRow),
  ]);
  return {
    index: buildTemporalIndex(ties, firstDaysOf(occurrences)),
    firstArrests: new Map(arrests.map(({ figure, day }) => [figure, day])),
  };
}
