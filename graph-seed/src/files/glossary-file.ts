import { z } from 'zod';
import { citations, foundBy, id, name, nativeWords, text, texts } from './fields.ts';

export const glossaryFile = z.strictObject({
  id,
  name,
  nativeName: nativeWords,
  /** The words in texts that stand for the term. */
  aliases: texts,
  /** Those of them that are ordinary words too, so that texts do not lead from them to the glossary. */
  unlinked: texts,
  foundBy,
  meaning: text,
  /** Ids of other terms. */
  seeAlso: z.array(id).default([]),
  /** True of a word that only this site uses in that sense: no source bears its meaning. */
  ofTheSite: z.boolean().default(false),
  citations,
});
export type GlossaryFile = z.infer<typeof glossaryFile>;
