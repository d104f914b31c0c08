import { z } from 'zod';
import { idSchema } from '../id-schema.ts';
import { stanceKindSchema } from '../vocabulary-schemas.ts';
import { jsonText } from './json-text.ts';

/** A historian, and the work in which an argument is made. Several may have written it together. */
export const historianSchema = z.strictObject({ name: z.string().min(1), work: idSchema });

const storedHistorian = jsonText(historianSchema);

/** A question on which historians differ, and the interpretations that answer it. */
export const interpretationGroupSchema = z.strictObject({
  id: idSchema,
  /** Its place among the groups. */
  number: z.int(),
  name: z.string().min(1),
  question: z.string().min(1),
  /** What most historians hold now. */
  today: z.string().min(1),
  /** Ids of its interpretations, in the order in which they are shown. */
  interpretations: z.array(idSchema),
});

/** One answer to the question of a group. It never changes what the record says. */
export const interpretationSchema = z.strictObject({
  id: idSchema,
  group: idSchema,
  name: z.string().min(1),
  /** Who holds it today, in words: "mainstream today", "fringe; rejected by nearly all historians". */
  standing: z.string().min(1),
  /** Rejected by nearly all historians, and shown to be recognised. */
  isFringe: z.boolean(),
  thesis: z.string().min(1),
  /** Its strongest evidence. */
  evidence: z.string().min(1),
  /** The strongest objection to it. */
  objection: z.string().min(1),
  historians: z.array(storedHistorian),
  /** Ids of its stances, in the order in which they are shown. */
  stances: z.array(idSchema),
});

/** What an interpretation makes of one entity or one tie. */
export const stanceSchema = z.strictObject({
  id: idSchema,
  interpretation: idSchema,
  kind: stanceKindSchema,
  /** The id of the entity or tie. */
  about: idSchema,
  aboutWhat: z.enum(['ENTITY', 'TIE']),
  note: z.string().min(1),
  /**
   * The historian who makes this point. Null where the record applies the interpretation to it: then the citations give the fact,
   * not the reading.
   */
  by: storedHistorian.nullable(),
  citations: z.array(idSchema),
});

export type Historian = z.infer<typeof historianSchema>;
export type InterpretationGroup = z.infer<typeof interpretationGroupSchema>;
export type Interpretation = z.infer<typeof interpretationSchema>;
export type Stance = z.infer<typeof stanceSchema>;
