import { COUNTED } from '@kto-kogo/domain';
import { z } from 'zod';
import {
  citations,
  foundBy,
  id,
  name,
  optionalDate,
  optionalName,
  optionalText,
  ownStanding,
  standing,
  text,
  texts,
} from './fields.ts';
import { word } from './words.ts';

const participantFile = z.strictObject({
  figure: id,
  role: text,
  /** The predicate of the statement, "signed the decree": only where `derive/role-words.ts` has none for the role. */
  did: optionalText,
  standing: ownStanding,
  /** Those of the event where there are none. */
  citations,
});

const COUNTED_PEOPLE = 'is not a number of people. Write it without separators: 335513';
const people = z.int(COUNTED_PEOPLE).min(0, COUNTED_PEOPLE).max(2_147_483_647, COUNTED_PEOPLE);

/** How many people it struck, by one count: `number`, or from `least` to `most`. */
const numberFile = z
  .strictObject({
    counted: word(COUNTED),
    whom: optionalText,
    number: people.optional(),
    least: people.optional(),
    most: people.optional(),
    approximate: z.boolean().default(false),
    by: text,
    note: optionalText,
    standing,
    citations,
  })
  .refine(
    ({ number, least, most }) =>
      number === undefined
        ? least !== undefined && most !== undefined && least < most
        : least === undefined && most === undefined,
    'says no number. Write "number" alone, or "least" and a larger "most"',
  )
  .transform(({ number = 0, least = number, most = number, approximate, ...rest }) => ({
    ...rest,
    least,
    most,
    isApproximate: approximate,
  }));

export const occurrenceFields = {
  id,
  name,
  /** The name within a sentence, with its article: "the trial of the Sixteen". */
  inSentence: text,
  shortName: optionalName,
  aliases: texts,
  foundBy,
  date: optionalDate,
  place: optionalText,
  summary: optionalText,
  note: optionalText,
  standing,
  citations,
  numbers: z.array(numberFile).default([]),
  participants: z.array(participantFile).default([]),
};

export const eventFile = z.strictObject({
  ...occurrenceFields,
  /** True where people were arrested, tried, shot or put on lists: those who ran the event then had a hand in it. */
  repression: z.boolean(),
  /** True of a plenum, a congress and the like: a public speech on its occasion, of one of its days, was made there. */
  gathering: z.boolean().default(false),
});
export type ParticipantFile = z.infer<typeof participantFile>;
export type EventFile = z.infer<typeof eventFile>;
