import { type Day, entityKindSchema, type Id } from '@kto-kogo/domain';
import {
  buildTemporalIndex,
  firstDaysOf,
  type TemporalIndex,
  type TemporalTie,
  type WholeRecord,
} from '@kto-kogo/network';
import { z } from 'zod';
import type { ReadRows } from '../neo4j/read-rows.ts';
import { recordRepository } from '../record/record.repository.ts';
import * as cypher from './paths.cypher.ts';
import { TEMPORAL_TIE_SHAPE } from './temporal-tie-shape.ts';

/**
 * The input of walk searches: all ties of the record with the first days of its events and trials, and the day of each figure's first arrest; and
 * the same ties as a record, to ask what connects several entities.
 */
export type Paths = {
  index: TemporalIndex;
  firstArrests: ReadonlyMap<Id, Day>;
  record: WholeRecord<TemporalTie>;
  /** By former ids, what bears them now. */
  aliases: ReadonlyMap<Id, Id>;
};

/** The id that is borne now by what this one was given to. */
export function currentId({ aliases }: Pick<Paths, 'aliases'>, id: Id): Id {
  return aliases.get(id) ?? id;
}

const entityRow = z.object({ id: z.string(), kind: entityKindSchema, date: z.string().nullable() });
const arrestRow = z.object({ figure: z.string(), day: z.string() });

export async function readPaths(read: ReadRows): Promise<Paths> {
  const [ties, entities, arrests, aliases] = await Promise.all([
    read(cypher.ties, {}, TEMPORAL_TIE_SHAPE),
    read(cypher.entities, {}, entityRow),
    read(cypher.firstArrests, {}, arrestRow),
    recordRepository(read).aliases(),
  ]);
  return {
    index: buildTemporalIndex(ties, firstDaysOf(entities)),
    firstArrests: new Map(arrests.map(({ figure, day }) => [figure, day])),
    aliases: new Map(aliases.map(({ former, current }) => [former, current])),
    record: {
      nodes: new Map(entities.map((entity) => [entity.id, entity])),
      ties: new Map(ties.map((tie) => [tie.id, tie])),
    },
  };
}
