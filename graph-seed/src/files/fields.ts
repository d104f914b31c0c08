import { EdtfError, idSchema, parseEdtf, STANDINGS } from '@kto-kogo/domain';
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
  .superRefine((text, context) => {
    try {
      parseEdtf(text);
    } catch (error) {
      if (!(error instanceof EdtfError)) throw error;
      context.addIssue({ code: 'custom', message: error.message });
    }
  });

export const optionalDate = date.nullable().default(null);
export const text = z.string().trim().min(1, 'is empty. Write something, or leave the line out');
export const optionalText = text.nullable().default(null);
export const texts = z.array(text).default([]);
export const id = idSchema;
export const optionalId = idSchema.nullable().default(null);
export const citations = z.array(idSchema).default([]);
export const standing = word(STANDINGS);
/** Null where it is that of the event or trial around it. */
export const ownStanding = standing.nullable().default(null);
