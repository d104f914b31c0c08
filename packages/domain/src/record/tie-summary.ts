import { z } from 'zod';
import { coercedSchema, standingSchema, tieKindSchema, truthSchema } from '../vocabulary.ts';
import { accusationSchema } from './claim.ts';

const { id, from, to, date, earliest, latest, statement } = accusationSchema.shape;

/** What a tie of any kind needs to be drawn, listed, filtered and walked: the fields that all kinds share. */
export const tieSummarySchema = z.object({
  id,
  kind: tieKindSchema,
  /** Who. */
  from,
  /** Whom. */
  to,
  standing: standingSchema,
  /** Null for every kind but accusations; so is `coerced`. */
  truth: truthSchema.nullable(),
  coerced: coercedSchema.nullable(),
  date,
  earliest,
  latest,
  statement,
});

export type TieSummary = z.infer<typeof tieSummarySchema>;

/** What decides how a tie is drawn, and what filters ask of it beside its date. */
export type TieTraits = Pick<TieSummary, 'kind' | 'standing' | 'truth' | 'coerced'>;

/** The first and the last day that a date allows; both are null where there is no date. */
export type DatedClaim = Pick<TieSummary, 'earliest' | 'latest'>;
