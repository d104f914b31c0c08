import { z } from 'zod';
import { edtfSchema } from '../dates/edtf-schema.ts';
import { idSchema } from '../id-schema.ts';
import {
  coercedSchema,
  mannerSchema,
  standingSchema,
  trialPartSchema,
  truthSchema,
} from '../vocabulary-schemas.ts';

const day = z.iso.date();

/** Fields of every claim. `earliest` and `latest` are null when `date` is. */
const claimBase = {
  id: idSchema,
  date: edtfSchema.nullable(),
  earliest: day.nullable(),
  latest: day.nullable(),
  standing: standingSchema,
  /** One plain sentence with names, kind and date. */
  statement: z.string().min(1),
  /** How it is known, and what of it is uncertain: not a part of what is claimed. */
  note: z.string().nullable(),
  citations: z.array(idSchema),
};

const tieBase = { ...claimBase, from: idSchema, to: idSchema };

export const accusationSchema = z.strictObject({
  ...tieBase,
  kind: z.literal('ACCUSATION'),
  manner: mannerSchema,
  claim: z.string(),
  /** The case that it concerns, which may lie before or after it. */
  occasion: idSchema.nullable(),
  /** The trial, plenum or congress in which it was made; null where it was made in none. */
  madeAt: idSchema.nullable(),
  coerced: coercedSchema,
  truth: truthSchema,
  /** Whether the accused was dead by then, by every reading of the dates. */
  posthumous: z.boolean(),
  /** Ids of the other accusations between the same two figures, in either direction, oldest first. */
  rivals: z.array(idSchema),
});
export const replacementSchema = z.strictObject({
  ...tieBase,
  kind: z.literal('REPLACEMENT'),
  office: idSchema,
  how: z.string().nullable(),
});
export const tenureSchema = z.strictObject({
  ...tieBase,
  kind: z.literal('TENURE'),
  until: edtfSchema.nullable(),
  howEnded: z.string().nullable(),
});
export const trialRoleSchema = z.strictObject({
  ...tieBase,
  kind: z.literal('TRIAL_ROLE'),
  part: trialPartSchema,
  /** Whether a judge was there only to step in for another. */
  inReserve: z.boolean(),
  charge: z.string().nullable(),
  plea: z.string().nullable(),
  verdict: z.string().nullable(),
  sentence: z.string().nullable(),
  outcome: z.string().nullable(),
  outcomeDate: edtfSchema.nullable(),
  /** The day on which a witness was heard. */
  heard: edtfSchema.nullable(),
  /** What a witness said, as a predicate. */
  said: z.string().nullable(),
});
export const arrestOrderSchema = z.strictObject({
  ...tieBase,
  kind: z.literal('ARREST'),
  arrest: idSchema,
});
export const participationSchema = z.strictObject({
  ...tieBase,
  kind: z.literal('PARTICIPATION'),
  role: z.string().min(1),
});
export const consequenceSchema = z.strictObject({
  ...tieBase,
  kind: z.literal('CONSEQUENCE'),
  how: z.string(),
});

export const tieSchema = z.discriminatedUnion('kind', [
  accusationSchema,
  replacementSchema,
  tenureSchema,
  trialRoleSchema,
  arrestOrderSchema,
  participationSchema,
  consequenceSchema,
]);

/** Every arrest, whether or not it is known who ordered it; where it is, an ARREST tie refers to it. */
export const arrestSchema = z.strictObject({
  ...claimBase,
  figure: idSchema,
  orderedBy: idSchema.nullable(),
  reason: z.string().nullable(),
});

export type Accusation = z.infer<typeof accusationSchema>;
export type Replacement = z.infer<typeof replacementSchema>;
export type Tenure = z.infer<typeof tenureSchema>;
export type TrialRole = z.infer<typeof trialRoleSchema>;
export type ArrestOrder = z.infer<typeof arrestOrderSchema>;
export type Participation = z.infer<typeof participationSchema>;
export type Consequence = z.infer<typeof consequenceSchema>;
export type Tie = z.infer<typeof tieSchema>;
export type Arrest = z.infer<typeof arrestSchema>;
export type Claim = Tie | Arrest;
