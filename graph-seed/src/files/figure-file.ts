import { FATES, oldStyleSchema, SEXES } from '@kto-kogo/domain';
import { z } from 'zod';
import {
  citations,
  foundBy,
  id,
  name,
  nativeName,
  optionalDate,
  optionalName,
  optionalText,
  standing,
  text,
  texts,
} from './fields.ts';
import { word } from './words.ts';

export const figureFile = z.strictObject({
  id,
  name,
  /** The name within a sentence; the name without brackets where missing. */
  inSentence: optionalText,
  /** The label in the network; derived from the name where missing. */
  shortName: optionalName,
  nativeName,
  aliases: texts,
  foundBy,
  /** False where the name is not of Russian origin, so that nobody uses its romanisations. */
  romanised: z.boolean().default(true),
  /** Gregorian, as all days of the record. */
  born: optionalDate,
  /** The Julian day, as lives written before 1918 have it. */
  bornOldStyle: oldStyleSchema.nullable().default(null),
  died: optionalDate,
  role: text,
  sex: word(SEXES).nullable().default(null),
  /** One of the professions and regions of `record.yaml`: by these people are counted. */
  profession: optionalText,
  region: optionalText,
  fate: word(FATES).default('UNKNOWN'),
  fateDate: optionalDate,
  /** Accounts of the end that contradict each other. */
  fateReadings: z.array(z.strictObject({ fate: word(FATES), by: text, citations })).default([]),
  /** Of somebody who outlived these years, instead of "died": "killed at the front". */
  laterEnd: optionalText,
  rehabilitated: optionalDate,
  note: optionalText,
  standing,
  citations,
});
export type FigureFile = z.infer<typeof figureFile>;
