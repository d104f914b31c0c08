import { FATES, oldStyleSchema } from '@kto-kogo/domain';
import { z } from 'zod';
import {
  citations,
  id,
  name,
  nativeName,
  optionalDate,
  optionalName,
  standing,
  text,
  texts,
} from './fields.ts';
import { word } from './words.ts';

export const figureFile = z.strictObject({
  id,
  name,
  /** The label in the network; derived from the name where missing. */
  shortName: optionalName,
  nativeName,
  aliases: texts,
  /** False where the name is not of Russian origin, so that nobody uses its romanisations. */
  romanised: z.boolean().default(true),
  /** Gregorian, as all days of the record. */
  born: optionalDate,
  /** The Julian day, as lives written before 1918 have it. */
  bornOldStyle: oldStyleSchema.nullable().default(null),
  died: optionalDate,
  role: text,
  fate: word(FATES).default('UNKNOWN'),
  fateDate: optionalDate,
  rehabilitated: optionalDate,
  standing,
  citations,
});
export type FigureFile = z.infer<typeof figureFile>;
