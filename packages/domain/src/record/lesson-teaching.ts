import { z } from 'zod';
import { idSchema } from '../id-schema.ts';
import { jsonText } from './json-text.ts';

/** What of a lesson is the teacher's: notes, what is right, and why. It never goes to a reader before the answer is due. */

/** By the kind of the question: the places of the right options, a model answer, an id among what the step shows. */
export const answerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('CHOICE'), choice: z.array(z.int().nonnegative()).min(1) }),
  z.strictObject({ kind: z.literal('TEXT'), text: z.string().min(1) }),
  z.strictObject({ kind: z.literal('POINT'), point: idSchema }),
]);

export const stepNoteSchema = z.strictObject({ step: idSchema, text: z.string().min(1) });
export const questionAnswerSchema = z.strictObject({
  step: idSchema,
  answer: answerSchema,
  why: z.string().min(1),
});

export const lessonTeachingSchema = z.strictObject({
  lesson: idSchema,
  notes: z.array(jsonText(stepNoteSchema)),
  answers: z.array(jsonText(questionAnswerSchema)),
});

export type Answer = z.infer<typeof answerSchema>;
export type StepNote = z.infer<typeof stepNoteSchema>;
export type QuestionAnswer = z.infer<typeof questionAnswerSchema>;
export type LessonTeaching = z.infer<typeof lessonTeachingSchema>;
