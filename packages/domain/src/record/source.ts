import { z } from 'zod';
import { idSchema } from '../id-schema.ts';
import { tierSchema } from '../vocabulary-schemas.ts';

export const workSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  author: z.string().nullable(),
  /** As precise as the source: "1990", "2015?". */
  year: z.string().nullable(),
  /** Sort of work: "book-text", "trial-transcript" … */
  type: z.string(),
  tier: tierSchema,
});

/** A place in a work. Where `read` is false nobody has opened it: it only says where a claim can be checked. */
export const citationSchema = z.strictObject({
  id: idSchema,
  work: idSchema,
  where: z.string().nullable(),
  url: z.url().nullable(),
  read: z.boolean(),
});

export type Work = z.infer<typeof workSchema>;
export type Citation = z.infer<typeof citationSchema>;
