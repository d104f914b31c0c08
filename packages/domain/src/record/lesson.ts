import { z } from 'zod';
import { idSchema } from '../id-schema.ts';
import { LESSON_LEVELS, QUESTION_KINDS } from '../vocabulary.ts';
import { jsonText } from './json-text.ts';

/**
 * A lesson as its readers get it. What the teacher alone may see, notes and right answers, is no field of it: it stands in
 * `LessonTeaching`, so that nothing made from a lesson can give it away.
 */

export const questionSchema = z.strictObject({
  kind: z.enum(QUESTION_KINDS),
  text: z.string().min(1),
  /** Of a choice, in the order in which they are offered; else empty. */
  options: z.array(z.string().min(1)),
});

export const stepSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  /** What is shown: a path and a query, as this site writes them. */
  view: z.string().startsWith('/'),
  caption: z.string().min(1),
  /** How long it takes a class; null where that is not said. */
  minutes: z.number().positive().nullable(),
  question: questionSchema.nullable(),
  /** Ids of the entities that the caption speaks of and the view shows. */
  shows: z.array(idSchema),
  citations: z.array(idSchema),
});

export const lessonSchema = z.strictObject({
  id: idSchema,
  title: z.string().min(1),
  summary: z.string().min(1),
  level: z.enum(LESSON_LEVELS),
  minutes: z.int().positive(),
  aims: z.array(z.string().min(1)),
  /** Ids of the interpretations that are offered beside it. */
  lenses: z.array(idSchema),
  /** As browsers write it: `en`. */
  language: z.string().min(2),
  licence: z.string().min(1),
  /** Whose words it quotes at length, beside those of the record; the licence names them. */
  authors: z.array(z.string().min(1)),
  steps: z.array(jsonText(stepSchema)),
});

export type Question = z.infer<typeof questionSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Lesson = z.infer<typeof lessonSchema>;
