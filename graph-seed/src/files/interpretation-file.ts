import { STANCE_KINDS } from '@kto-kogo/domain';
import { z } from 'zod';
import { citations, id, optionalId, text } from './fields.ts';
import { word } from './words.ts';

const historianFile = z.strictObject({ name: text, work: id });

const stanceFile = z.strictObject({
  /** The entity or the tie. */
  about: id,
  stance: word(STANCE_KINDS),
  note: text,
  /** The work in which one of the historians makes this point; left out where we apply the interpretation. */
  by: optionalId,
  citations,
});

const interpretationFile = z.strictObject({
  id,
  name: text,
  /** Who holds it today, in words. */
  standing: text,
  /** Rejected by nearly all historians. */
  fringe: z.boolean().default(false),
  thesis: text,
  evidence: text,
  objection: text,
  historians: z.array(historianFile).min(1, 'has no historian. Name one, with the work'),
  stances: z.array(stanceFile).min(1, 'says nothing of the record. Write at least one stance'),
});
export type InterpretationFile = z.infer<typeof interpretationFile>;

/** A question on which historians differ, with the interpretations that answer it. */
export const interpretationGroupFile = z.strictObject({
  id,
  /** Its place among the groups. */
  number: z.int().min(1),
  name: text,
  question: text,
  today: text,
  interpretations: z
    .array(interpretationFile)
    .min(2, 'has fewer than two. A question that is open has more than one answer'),
});
export type InterpretationGroupFile = z.infer<typeof interpretationGroupFile>;
