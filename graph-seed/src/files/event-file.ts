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

const participantFile = z.strictObject({
  figure: id,
  role: text,
  /** The predicate of the statement, "signed the decree": only where `derive/role-words.ts` has none for the role. */
  did: optionalText,
  standing: ownStanding,
});

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
