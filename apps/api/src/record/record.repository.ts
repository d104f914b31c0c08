import {
  entityKindSchema,
  fateSchema,
  jsonText,
  peopleCountSchema,
  subjectSchema,
  tieKindSchema,
} from '@kto-kogo/domain';
import { z } from 'zod';
import { ApiError } from '../errors/api-error.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import * as cypher from './record.cypher.ts';

/** The load stores the counts as JSON beside the version, so that reading them costs nothing. */
function counts<K extends string>(kind: z.ZodType<K>) {
  return z.string().transform((text) => z.array(z.object({ kind, count: z.int() })).parse(JSON.parse(text)));
}

const recordRow = z.object({
  version: z.string(),
  subject: jsonText(subjectSchema),
  ties: counts(tieKindSchema),
  entities: counts(entityKindSchema),
  /** Of the figures. */
  fates: counts(fateSchema),
  people: jsonText(z.array(peopleCountSchema)),
  works: z.int(),
  citations: z.int(),
});
const nameRow = z.object({ name: z.string() });
const aliasRow = z.object({ former: z.string(), current: z.string() });
export type RecordFacts = z.output<typeof recordRow>;

export type RecordRepository = ReturnType<typeof recordRepository>;

export function recordRepository(read: ReadRows) {
  return {
    /** The name of an entity, for what is said of it. */
    nameOf: async (id: string): Promise<string> => (await read(cypher.name, { id }, nameRow))[0]?.name ?? id,

    /** Former ids with what bears them now. */
    aliases: () => read(cypher.aliases, {}, aliasRow),

    /** @throws ApiError RECORD_NOT_LOADED where no load has completed */
    async facts(): Promise<RecordFacts> {
      const [facts] = await read(cypher.version, {}, recordRow);
      if (facts !== undefined) return facts;
      throw new ApiError('RECORD_NOT_LOADED', 'The record is not loaded yet. Ask again in a few seconds.', {
        retryAfter: 5,
      });
    },
  };
}
