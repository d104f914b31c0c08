import type { Answer, Lesson, LessonTeaching } from '@kto-kogo/domain';
import type { LessonFile, StepFile } from '../files/lesson-file.ts';

/** What readers get. */
export function deriveLessons(lessons: LessonFile[]): Lesson[] {
  return lessons.map((lesson) => ({ ...lesson, steps: lesson.steps.map(stepOf) }));
}

/** What the teacher has beside it. */
export function deriveTeachings(lessons: LessonFile[]): LessonTeaching[] {
  return lessons.map(({ id, steps }) => ({
    lesson: id,
    notes: steps.flatMap(({ id: step, note }) => (note === null ? [] : [{ step, text: note }])),
    answers: steps.flatMap(({ id: step, question }) =>
      question === null ? [] : [{ step, answer: answerOf(question), why: question.why }],
    ),
  }));
}

/** The files say only how long the whole lesson takes. */
function stepOf({ note: _, question, ...step }: StepFile): Lesson['steps'][number] {
  if (question === null) return { ...step, minutes: null, question };
  const { kind, text, options } = question;
  return { ...step, minutes: null, question: { kind, text, options } };
}

function answerOf({ kind, options, answer }: NonNullable<StepFile['question']>): Answer {
  switch (kind) {
    case 'CHOICE':
      return { kind, choice: [options.indexOf(answer)] };
    case 'TEXT':
      return { kind, text: answer };
    case 'POINT':
      return { kind, point: answer };
  }
}
