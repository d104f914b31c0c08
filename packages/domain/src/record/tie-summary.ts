import { z } from 'zod';
import { coercedSchema, standingSchema, tieKindSchema, truthSchema } from '../vocabulary-schemas.ts';
import { accusationSchema } from './claim.ts';
import type { ClaimFacts } from './claim-facts.ts';

const { id, from, to, date, earliest, latest, statement } = accusationSchema.shape;

/** The fields that all kinds of tie share: enough to draw, list and walk them. */
export const tieSummarySchema = z.object({
  id,
  kind: tieKindSchema,
  from,
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

/** With what a filter asks beside: of its people, and of its sources. */
export type TieSummary = z.infer<typeof tieSummarySchema> & ClaimFacts;

/** The properties that decide how a tie is drawn and, with its date, whether a filter matches it. */
export type TieTraits = Pick<TieSummary, 'kind' | 'standing' | 'truth' | 'coerced'>;

/** The first and the last day that the date allows; both null where there is none. */
export type DatedClaim = Pick<TieSummary, 'earliest' | 'latest'>;
