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

/** Names alone: a bibliography sorts and prints them. */
const people = optionalText
  .refine((names) => !/^(unknown|anonymous|various|collective)$|not named/i.test(names ?? ''), {
    error: 'is not a name. Leave it out where the author is not known',
  })
  .refine((names) => !/\d|\(eds?\b|\beds?\.|\btr\.|quot(ed|ing)|reprinted/i.test(names ?? ''), {
    error:
      'has more than names. Editors go into "editors", what it stands in into "container", who quotes or translates it into the title',
  });

export const workFile = z.strictObject({
  id,
  title: text,
  author: people,
  /** Who edited it, or the book in which it stands. */
  editors: people,
  /** The journal, newspaper, book or site in which it stands: "Slavic Review, vol. 50, no. 1". */
  container: optionalText,
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
