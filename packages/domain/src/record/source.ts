import { z } from 'zod';
import { idSchema } from '../id-schema.ts';
import { tierSchema } from '../vocabulary-schemas.ts';

export const workSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** Who wrote it, and nobody else: no editor, no journal. */
  author: z.string().nullable(),
  /** Of the work, or of the book in which a chapter stands: "J. Arch Getty and Roberta T. Manning". */
  editors: z.string().nullable(),
  /** The journal, newspaper, book or site in which it stands: "The Russian Review, vol. 61, no. 1". */
  container: z.string().nullable(),
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
