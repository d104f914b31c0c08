import { z } from 'zod';
import { edtfSchema } from '../dates/edtf-schema.ts';
import { idSchema } from '../ids.ts';
import { fateSchema, sphereSchema, standingSchema } from '../vocabulary.ts';

/**
 * The entities of the record as the graph holds them: what `graph-seed` derives from the files, what the API reads
 * back. References are ids. `null` means: not established.
 */
const entityBase = {
  id: idSchema,
  name: z.string().min(1),
  /** Other names and spellings that people use, most usual first. */
  aliases: z.array(z.string()),
  /** Life, day or term: the span in which the entity has its place on a time axis. */
  date: edtfSchema.nullable(),
  summary: z.string().nullable(),
  standing: standingSchema,
  citations: z.array(idSchema),
};

export const figureSchema = z.strictObject({
  ...entityBase,
  kind: z.literal('FIGURE'),
  nativeName: z.string().nullable(),
  /** What a label in the network shows: the surname, with an initial where two share it. */
  shortName: z.string(),
  born: edtfSchema.nullable(),
  died: edtfSchema.nullable(),
  role: z.string(),
  fate: fateSchema,
  fateDate: edtfSchema.nullable(),
  rehabilitated: edtfSchema.nullable(),
  /** Ids of the ties by which the figure "had a hand in it"; empty for those who had none in this record. */
  hand: z.array(idSchema),
});

const occurrence = { ...entityBase, shortName: z.string(), place: z.string().nullable() };

export const eventSchema = z.strictObject({ ...occurrence, kind: z.literal('EVENT') });

export const trialSchema = z.strictObject({
  ...occurrence,
  kind: z.literal('TRIAL'),
  court: z.string().nullable(),
  presiding: idSchema.nullable(),
  prosecutor: idSchema.nullable(),
  /** What is uncertain or partial about the record of this trial. */
  note: z.string().nullable(),
});

export const officeSchema = z.strictObject({
  ...entityBase,
  kind: z.literal('OFFICE'),
  shortName: z.string(),
  sphere: sphereSchema,
});

export const entitySchema = z.discriminatedUnion('kind', [
  figureSchema,
  eventSchema,
  trialSchema,
  officeSchema,
]);

export type Figure = z.infer<typeof figureSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Trial = z.infer<typeof trialSchema>;
export type Office = z.infer<typeof officeSchema>;
export type Entity = z.infer<typeof entitySchema>;
