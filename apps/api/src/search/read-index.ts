import { monthSchema, termSchema, trialPartSchema } from '@kto-kogo/domain';
import { z } from 'zod';
import { rowOf, rowOfKind } from '../neo4j/columns.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import { inSlices } from '../paths/in-slices.ts';
import { ENTITY_SHAPES } from './found-shapes.ts';
import { buildIndex, type SearchIndex } from './index/build-index.ts';
import * as cypher from './search.cypher.ts';

const entityRow = rowOfKind(ENTITY_SHAPES);
const termRow = rowOf(termSchema);
const foundEntity = z
  .looseObject({ spellings: z.array(z.string()), ties: z.int() })
  .transform((row) => ({ entity: entityRow.parse(row), spellings: row.spellings, ties: row.ties }));
const foundTerm = z
  .looseObject({ spellings: z.array(z.string()) })
  .transform((row) => ({ term: termRow.parse(row), spellings: row.spellings }));
const ends = { from: z.string(), to: z.string() };
const tellingTie = z.discriminatedUnion('kind', [
  z.object({ kind: z.enum(['REPLACEMENT', 'TENURE', 'ARREST', 'ACCUSATION']), ...ends }),
  z.object({ kind: z.literal('TRIAL_ROLE'), part: trialPartSchema, ...ends }),
]);
const monthRow = z.object({ month: monthSchema });

/** Reads everything that may be found and builds the index, while the process serves other requests. */
export async function readIndex(read: ReadRows): Promise<SearchIndex> {
  const [entities, terms, ties, months] = await Promise.all([
    read(cypher.entities, {}, foundEntity),
    read(cypher.terms, {}, foundTerm),
    read(cypher.tellingTies, {}, tellingTie),
    read(cypher.months, {}, monthRow),
  ]);
  const input = { entities, terms, ties, months: months.map(({ month }) => month) };
  return inSlices(buildIndex(input));
}
