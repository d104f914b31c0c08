import { z } from 'zod';
import {
  citations,
  id,
  name,
  optionalDate,
  optionalName,
  optionalText,
  ownStanding,
  standing,
  texts,
} from './fields.ts';

const participantFile = z.strictObject({ figure: id, role: optionalText, standing: ownStanding });

export const occurrenceFields = {
  id,
  name,
  shortName: optionalName,
  aliases: texts,
  date: optionalDate,
  place: optionalText,
  summary: optionalText,
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
export type EventFile = z.infer<typeof eventFile>;
