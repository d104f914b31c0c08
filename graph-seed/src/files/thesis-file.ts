import { STANDINGS, VERDICTS } from '@kto-kogo/domain';
import { z } from 'zod';
import { citations, id, optionalId, optionalText, text } from './fields.ts';
import { word } from './words.ts';

const claimFile = z.strictObject({
  id,
  /** The students' own words, mistakes included. */
  text,
  verdict: word(VERDICTS),
  standing: word(STANDINGS),
  reading: text,
  /** The interpretation that the claim describes. */
  interpretation: optionalId,
  /** Ids of the entities and ties it speaks of. */
  about: z.array(id).min(1, 'names nothing of the record. Write the ids of what the claim speaks of'),
  citations,
});

export const thesisFile = z.strictObject({
  id,
  /** Only the eight theses have one. */
  number: z.int().min(1).nullable().default(null),
  by: text,
  text,
  verdict: word(VERDICTS).nullable().default(null),
  reading: optionalText,
  claims: z.array(claimFile).min(1, 'has no claim. Write at least one'),
});
export type ThesisFile = z.infer<typeof thesisFile>;
