import { FATES } from '@kto-kogo/domain';
import { z } from 'zod';
import { citations, id, optionalDate, optionalText, standing, text, texts } from './fields.ts';
import { word } from './words.ts';

export const figureFile = z.strictObject({
  id,
  name: text,
  /** What a label shows; derived from the name where left out. */
  shortName: optionalText,
  nativeName: optionalText,
  aliases: texts,
  /** False where the name does not come from the Russian, so that no romanisation of it is anybody's usage. */
  romanised: z.boolean().default(true),
  born: optionalDate,
  died: optionalDate,
  role: text,
  fate: word(FATES).default('UNKNOWN'),
  fateDate: optionalDate,
  rehabilitated: optionalDate,
  standing,
  citations,
});
export type FigureFile = z.infer<typeof figureFile>;
