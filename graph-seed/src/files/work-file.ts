import { TIERS } from '@kto-kogo/domain';
import { z } from 'zod';
import { id, optionalText, text } from './fields.ts';
import { word } from './words.ts';

const citationFile = z.strictObject({
  id,
  where: optionalText,
  url: z.url('is not an address such as https://…').nullable().default(null),
  /** False where nobody has read the place: it says where a claim can be checked, but documents nothing. */
  read: z.boolean().default(true),
});

export const workFile = z.strictObject({
  id,
  title: text,
  author: optionalText.refine((author) => !/^(unknown|anonymous)$/i.test(author ?? ''), {
    error: 'is not a name. Leave it out where the author is not known',
  }),
  year: z
    .union([z.string(), z.int()], { error: 'is not a year. Write 1990, or 2015? where it is not certain' })
    .transform(String)
    .nullable()
    .default(null),
  type: text,
  tier: word(TIERS),
  citations: z.array(citationFile).default([]),
});
export type WorkFile = z.infer<typeof workFile>;
