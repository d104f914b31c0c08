import { z } from 'zod';
import { occurrenceFields } from './event-file.ts';
import { citations, id, optionalDate, optionalId, optionalText, ownStanding } from './fields.ts';

const defendantFile = z.strictObject({
  figure: id,
  charge: optionalText,
  plea: optionalText,
  verdict: optionalText,
  sentence: optionalText,
  outcome: optionalText,
  outcomeDate: optionalDate,
  standing: ownStanding,
});
const personFile = z.strictObject({ figure: id, standing: ownStanding });
const judgeFile = personFile.extend({ inReserve: z.boolean().default(false) });
const witnessFile = personFile.extend({
  /** The day on which the witness was heard. */
  heard: optionalDate,
  /** What the witness said, as a predicate: "said that …". */
  said: optionalText,
  /** Those of the trial where there are none. */
  citations,
});

export const trialFile = z.strictObject({
  ...occurrenceFields,
  court: optionalText,
  presiding: optionalId,
  prosecutor: optionalId,
  defendants: z.array(defendantFile).min(1, 'has no defendant. Write at least one'),
  /** Includes the presiding judge. */
  judges: z.array(judgeFile).default([]),
  witnesses: z.array(witnessFile).default([]),
});
export type DefendantFile = z.infer<typeof defendantFile>;
export type WitnessFile = z.infer<typeof witnessFile>;
export type TrialFile = z.infer<typeof trialFile>;
