import { edtfSchema, idSchema, STANDINGS } from '@kto-kogo/domain';
import { z } from 'zod';
import { word } from './words.ts';

/** Fields that several kinds of file share. An optional field that is missing becomes null. */

/** YAML reads `1936` as a number, which is accepted, and an unquoted `[a,b]` as a list, which gets this message. */
export const date = z
  .union([z.string(), z.int()], {
    error:
      'a date is text. Write it as 1936-08-19, 1936-08, 1936, 1937?; and in quotes "[1937-06-01,1937-06-02]"',
  })
  .transform(String)
  .pipe(edtfSchema);
export const year = z.custom<number>(
  (value) => Number.isInteger(value) && Number(value) > 0 && Number(value) < 10_000,
  'is not a year. Write it as 1937',
);

export const optionalDate = date.nullable().default(null);
export const text = z.string().trim().min(1, 'is empty. Write something, or leave the line out');
export const optionalText = text.nullable().default(null);
/** A name in English use. */
export const name = text.superRefine(inScript('Latin', /^\p{N}*\p{Script=Latin}*\p{N}*$/u));
export const optionalName = name.nullable().default(null);
const CYRILLIC = '[А-яЁёІіЇїЄєҐґЎў]+';
/** A name as it is written in Russian: its spellings and romanisations are made from it. */
export const nativeName = text
  .superRefine(inScript('Cyrillic', new RegExp(`^${CYRILLIC}$`)))
  .nullable()
  .default(null);
/** Russian words of any kind: a number may be one of them. */
export const nativeWords = text
  .superRefine(inScript('Cyrillic', new RegExp(`^(?:${CYRILLIC}|[0-9]+)$`)))
  .nullable()
  .default(null);
export const texts = z.array(text).default([]);
/**
 * By what else somebody may look for it: words that are no name of it, and that no page shows. Of any script, as they are typed.
 */
export const foundBy = z.array(text).default([]);
export const id = idSchema;
export const optionalId = idSchema.nullable().default(null);
export const citations = z
  .array(idSchema)
  .superRefine((works, context) => {
    const twice = works.find((work, index) => works.indexOf(work) !== index);
    if (twice === undefined) return;
    context.addIssue({ code: 'custom', message: `cites "${twice}" twice. Keep one of the two` });
  })
  .default([]);
export const standing = word(STANDINGS);
/** Null where it is that of the event or trial around it. */
export const ownStanding = standing.nullable().default(null);

/**
 * Each word is of these letters, without accents beside them. Other languages that are written in the script have signs that look like
 * these: of Cyrillic, the letters of Russian, Ukrainian and Belarusian count.
 */
function inScript(script: string, letters: RegExp) {
  return (text: string, context: z.RefinementCtx) => {
    const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const strange = words.filter((word) => !letters.test(word));
    const hasLetters = words.some((word) => /\p{L}/u.test(word));
    if (hasLetters && strange.length === 0) return;
    const what = !hasLetters
      ? 'has no letters'
      : `has other signs than ${script} letters in "${strange.join(' ')}"`;
    context.addIssue({ code: 'custom', message: `${what}. Write it in ${script} letters` });
  };
}
