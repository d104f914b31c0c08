import { z } from 'zod';
import { edtfSchema } from '../dates/edtf-schema.ts';
import { oldStyleSchema } from '../dates/old-style-schema.ts';
import { idSchema } from '../id-schema.ts';
import { countedSchema, fateSchema, sexSchema, sphereSchema, standingSchema } from '../vocabulary-schemas.ts';
import { jsonText } from './json-text.ts';

/**
 * The entities as the graph stores them: derived by `graph-seed`, read by the API. References are ids. `null` means that it is
 * not established.
 */
const entityBase = {
  id: idSchema,
  name: z.string().min(1),
  /** The name within a sentence, with its article: "the trial of the Sixteen", "first secretary of the Kiev party committee". */
  inSentence: z.string().min(1),
  /** Other names and spellings in use, most common first. */
  aliases: z.array(z.string()),
  /** Life, day or term: the entity's span on a time axis. */
  date: edtfSchema.nullable(),
  summary: z.string().nullable(),
  /** How it is known, and what of it is uncertain or incomplete. */
  note: z.string().nullable(),
  standing: standingSchema,
  citations: z.array(idSchema),
};

/** One of several accounts of how a life ended, and who gives it: "Matthew Lenoe and Alla Kirilina". */
export const fateReadingSchema = z.strictObject({
  fate: fateSchema,
  by: z.string().min(1),
  citations: z.array(idSchema),
});

export const figureSchema = z.strictObject({
  ...entityBase,
  kind: z.literal('FIGURE'),
  nativeName: z.string().nullable(),
  /** The label in the network: the surname, with an initial where two figures share it. */
  shortName: z.string(),
  born: edtfSchema.nullable(),
  /** The Julian day of `born`; only where that is a day before `NEW_STYLE`. */
  bornOldStyle: oldStyleSchema.nullable(),
  died: edtfSchema.nullable(),
  role: z.string(),
  sex: sexSchema.nullable(),
  /** What the record knows the figure for, in one word of its own: `officer`. */
  profession: z.string().nullable(),
  /** Where the figure mostly worked in the years that the record tells of. */
  region: z.string().nullable(),
  fate: fateSchema,
  fateDate: edtfSchema.nullable(),
  /** The accounts of the end that contradict each other; empty where it is not disputed. */
  fateReadings: z.array(jsonText(fateReadingSchema)),
  rehabilitated: edtfSchema.nullable(),
  /** Ids of the ties by which the figure had a hand in the repression; empty where it had none in this record. */
  hand: z.array(idSchema),
  /** The spheres of the offices held; empty where the record has none. */
  spheres: z.array(sphereSchema),
});

/** How many people an event struck, by one count. Rival counts of the same stand beside each other. */
export const eventNumberSchema = z.strictObject({
  counted: countedSchema,
  /** Of whom alone it is, where it is not of all: "wives", "in Moscow". */
  whom: z.string().min(1).nullable(),
  least: z.int().min(0),
  /** As `least`, where the count is one number. */
  most: z.int().min(0),
  isApproximate: z.boolean(),
  /** Whose count it is: "the ministry's certificate of 1953". */
  by: z.string().min(1),
  note: z.string().nullable(),
  standing: standingSchema,
  citations: z.array(idSchema),
});

const occurrence = {
  ...entityBase,
  shortName: z.string(),
  place: z.string().nullable(),
  numbers: z.array(jsonText(eventNumberSchema)),
};

export const eventSchema = z.strictObject({ ...occurrence, kind: z.literal('EVENT') });

export const trialSchema = z.strictObject({
  ...occurrence,
  kind: z.literal('TRIAL'),
  court: z.string().nullable(),
  presiding: idSchema.nullable(),
  prosecutor: idSchema.nullable(),
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

export type FateReading = z.infer<typeof fateReadingSchema>;
export type EventNumber = z.infer<typeof eventNumberSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Event = z.infer<typeof eventSchema>;
export type Trial = z.infer<typeof trialSchema>;
export type Office = z.infer<typeof officeSchema>;
export type Entity = z.infer<typeof entitySchema>;
