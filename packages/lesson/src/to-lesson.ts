import type { Lesson, LessonTeaching } from '@kto-kogo/domain';
import type { LessonContent } from './content.ts';

/** What readers get of a content. Nothing of the teacher's part is in it. */
export function toLesson(id: string, { steps, ...lesson }: LessonContent): Lesson {
  return {
    id,
    ...lesson,
    steps: steps.map(({ id: step, title, view, caption, minutes, question, shows, citations }) => ({
      id: step,
      title,
      view,
      caption,
      minutes,
      question: question && { kind: question.kind, text: question.text, options: question.options },
      shows,
      citations,
    })),
  };
}

/** The teacher's part of a content. */
export function toTeaching(id: string, { steps }: LessonContent): LessonTeaching {
  return {
    lesson: id,
    notes: steps.flatMap(({ id: step, note }) => (note.trim() === '' ? [] : [{ step, text: note }])),
    answers: steps.flatMap(({ id: step, question }) =>
      question?.answer == null ? [] : [{ step, answer: question.answer, why: question.why }],
    ),
  };
}

/** The content that a lesson of the record was made of, as somebody else begins from it: its steps keep their ids. */
export function toContent(
  { id: _, steps, licence, ...lesson }: Lesson,
  { notes, answers }: LessonTeaching,
): LessonContent {
  return {
    ...lesson,
    licence: licence as LessonContent['licence'],
    steps: steps.map(({ question, ...step }) => {
      const right = answers.find((each) => each.step === step.id);
      return {
        ...step,
        note: notes.find((each) => each.step === step.id)?.text ?? '',
        question: question && { ...question, answer: right?.answer ?? null, why: right?.why ?? '' },
      };
    }),
  };
}
