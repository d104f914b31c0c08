import {
  accusationSchema,
  coercedSchema,
  standingSchema,
  tieKindSchema,
  truthSchema,
} from '@kto-kogo/domain';
import type { TemporalTie } from '@kto-kogo/network';
import { z } from 'zod';

const { id, from, to, date, earliest, latest, occasion } = accusationSchema.shape;

/** The little of a tie that walks need, of whatever kind. */
export const TEMPORAL_TIE_SHAPE = z.object({
  ...{ id, from, to, date, earliest, latest, occasion },
  kind: tieKindSchema,
  standing: standingSchema,
  truth: truthSchema.nullable(),
  coerced: coercedSchema.nullable(),
}) satisfies z.ZodType<TemporalTie>;
