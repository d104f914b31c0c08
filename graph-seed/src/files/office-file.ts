import { SPHERES } from '@kto-kogo/domain';
import { z } from 'zod';
import {
  citations,
  date,
  foundBy,
  id,
  name,
  optionalDate,
  optionalName,
  optionalText,
  standing,
  text,
  texts,
} from './fields.ts';
import { word } from './words.ts';

/** One term of the ladder. Its id never changes, so that links still work when an earlier term is found. */
const termFile = z.strictObject({
  id,
  figure: id,
  from: date,
  to: optionalDate,
  howEnded: optionalText,
  standing,
  note: optionalText,
  citations,
});

export const officeFile = z.strictObject({
  id,
  name,
  /** The title within a sentence: "first secretary of the Kiev party committee". */
  inSentence: text,
  shortName: optionalName,
  aliases: texts,
  foundBy,
  /** Derived from the sphere and terms where missing. */
  summary: optionalText,
  note: optionalText,
  sphere: word(SPHERES),
  terms: z.array(termFile).min(1, 'has no holder. Write at least one term'),
});
export type OfficeFile = z.infer<typeof officeFile>;
export type TermFile = z.infer<typeof termFile>;
