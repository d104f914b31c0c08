import { z } from 'zod';
import { idSchema } from '../id-schema.ts';

/** A term of the glossary: a word of the record or of the site, explained. */
export const termSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1),
  nativeName: z.string().nullable(),
  /** The words in texts that stand for the term, in the letter case of the texts. */
  aliases: z.array(z.string()),
  /** The aliases that lead from a text to the glossary; the others are ordinary words too. */
  linked: z.array(z.string()),
  meaning: z.string().min(1),
  /** Ids of other terms. */
  seeAlso: z.array(idSchema),
  /** Empty for a word that only the site uses in that sense. */
  citations: z.array(idSchema),
});

export type Term = z.infer<typeof termSchema>;
