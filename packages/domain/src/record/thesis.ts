import { z } from 'zod';
import { idSchema } from '../id-schema.ts';
import { standingSchema, verdictSchema } from '../vocabulary-schemas.ts';

/**
 * A thesis of the class notes, or one of their two lists (motives, interpretations), which have no number. `text` is the
 * students' own, mistakes included; `verdict` and `reading` are what the record says of it.
 */
export const thesisSchema = z.strictObject({
  id: idSchema,
  number: z.int().nullable(),
  /** Who wrote it, as the licence of the notes demands: see `NOTES_LICENCE`. */
  by: z.string().min(1),
  text: z.string().min(1),
  /** Null for a list of which only the single claims can be judged. */
  verdict: verdictSchema.nullable(),
  reading: z.string().nullable(),
  /** Ids of its claims, in the order of the notes. */
  claims: z.array(idSchema),
});

/** One claim of a thesis in the students' own words, and what the record says of it. */
export const thesisClaimSchema = z.strictObject({
  id: idSchema,
  thesis: idSchema,
  text: z.string().min(1),
  verdict: verdictSchema,
  /** How well the reading stands: documented by a place among `citations` that was read, or general knowledge. */
  standing: standingSchema,
  reading: z.string().min(1),
  /** The interpretation that the claim describes, where it is one. */
  interpretation: idSchema.nullable(),
  /** Ids of the entities and of the ties it speaks of. */
  entities: z.array(idSchema),
  ties: z.array(idSchema),
  citations: z.array(idSchema),
});

export type Thesis = z.infer<typeof thesisSchema>;
export type ThesisClaim = z.infer<typeof thesisClaimSchema>;
