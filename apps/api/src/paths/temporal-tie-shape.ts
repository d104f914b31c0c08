import { accusationSchema, tieSummarySchema } from '@kto-kogo/domain';
import type { TemporalTie } from '@kto-kogo/network';
import type { z } from 'zod';

/** A row with what walks need of a tie, of whatever kind. */
export const TEMPORAL_TIE_SHAPE = tieSummarySchema
  .omit({ statement: true })
  .extend({ occasion: accusationSchema.shape.occasion }) satisfies z.ZodType<TemporalTie>;
