import { LESSON_LEVELS, LESSON_LIMITS, QUESTION_KINDS, RECORD_LICENCE } from '@kto-kogo/domain';
import { z } from 'zod';
import { citations, id, text, texts } from './fields.ts';
import { word } from './words.ts';

const questionFile = z.strictObject({
  kind: word(QUESTION_KINDS),
  text: ofAtMost(LESSON_LIMITS.question),
  /** Of a choice alone. */
  options: z.array(ofAtMost(LESSON_LIMITS.option)).default([]),
  /** Of a choice one of its options, of a point an id among what the step shows, of a text the model answer. */
  answer: text,
  why: text,
});

const stepFile = z.strictObject({
  id,
  title: text,
  view: text,
  caption: ofAtMost(LESSON_LIMITS.caption),
  /** The teacher's alone. */
  note: ofAtMost(LESSON_LIMITS.note).nullable().default(null),
  question: questionFile.nullable().default(null),
  /** Ids of what the caption speaks of and the view shows. */
  shows: z.array(id).default([]),
  citations,
});

export const lessonFile = z.strictObject({
  id,
  title: text,
  summary: text,
  level: word(LESSON_LEVELS),
  minutes: z.int().positive(),
  aims: texts,
  /** Ids of interpretations. */
  lenses: z.array(id).default([]),
  language: text.default('en'),
  licence: text.default(RECORD_LICENCE.short),
  authors: texts,
  steps: z
    .array(stepFile)
    .min(1, 'has no steps. Write one')
    .max(LESSON_LIMITS.steps, `has more than ${LESSON_LIMITS.steps} steps. Make two lessons of it`),
});
export type LessonFile = z.infer<typeof lessonFile>;
export type StepFile = LessonFile['steps'][number];

function ofAtMost(characters: number) {
  return text.max(characters, `has more than ${characters} characters. Shorten it`);
}
