import { COERCED, MANNERS, TRUTHS } from '@kto-kogo/domain';
import { z } from 'zod';
import { citations, id, optionalDate, optionalId, optionalText, standing, text } from './fields.ts';
import { word } from './words.ts';

const accusationFile = z.strictObject({
  id,
  accuser: id,
  accused: id,
  date: optionalDate,
  manner: word(MANNERS),
  /** Only where it does not follow from the date (`derive/made-at.ts`). */
  madeAt: optionalId,
  claim: text,
  coerced: word(COERCED),
  truth: word(TRUTHS),
  standing,
  note: optionalText,
  citations,
});
/** One file for each occasion; `occasion: null` in `without-occasion.yaml`. */
export const accusationsFile = z.strictObject({
  occasion: id.nullable(),
  accusations: z.array(accusationFile),
});

const arrestFile = z.strictObject({
  id,
  figure: id,
  date: optionalDate,
  orderedBy: optionalId,
  reason: optionalText,
  standing,
  note: optionalText,
  citations,
});
/** One file for each year, by the first day that the date allows; `year: null` in `undated.yaml`. */
export const arrestsFile = z.strictObject({ year: z.int().nullable(), arrests: z.array(arrestFile) });

const consequenceFile = z.strictObject({
  to: id,
  how: text,
  standing,
  note: optionalText,
  citations,
});
/** One file for each event with what it led to. */
export const consequencesFile = z.strictObject({ from: id, consequences: z.array(consequenceFile) });

export type AccusationFile = z.infer<typeof accusationFile> & { occasion: string | null };
export type ArrestFile = z.infer<typeof arrestFile>;
export type ConsequenceFile = z.infer<typeof consequenceFile> & { from: string };
