import { accusationSchema, tieSummarySchema } from '@kto-kogo/domain';
import type { TemporalTie } from '@kto-kogo/network';
import type { z } from 'zod';

/** The columns that a walk search needs of a tie, of any kind. */
export const TEMPORAL_TIE_SHAPE = tieSummarySchema.omit({ statement: true }).extend({
  occasion: accusationSchema.shape.occasion,
  madeAt: accusationSchema.shape.madeAt,
}) satisfies z.ZodType<TemporalTie>;
