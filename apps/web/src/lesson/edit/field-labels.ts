import type { LessonContent, QuestionContent, StepContent } from '@kto-kogo/lesson';

/** What the fields of the editor are called, also where something is wrong with one. */

export const LESSON_LABELS: Record<Exclude<keyof LessonContent, 'steps'>, string> = {
  title: 'Title of the lesson',
  summary: 'What it is about',
  aims: 'What one learns, a line each',
  level: 'For whom',
  minutes: 'Minutes in class',
  lenses: 'Readings beside it',
  language: 'Language',
  licence: 'Licence',
  authors: 'Authors quoted',
};

export const STEP_LABELS: Record<Exclude<keyof StepContent, 'id' | 'question'>, string> = {
  title: 'Title',
  view: 'View',
  caption: 'Caption',
  note: 'Note, for the teacher alone',
  minutes: 'Minutes, if you plan them',
  shows: 'Whom it is about',
  citations: 'Sources',
};

export const QUESTION_LABELS: Record<keyof QuestionContent, string> = {
  text: 'What is asked',
  kind: 'How it is answered',
  options: 'Options',
  answer: 'What is right',
  why: 'Why it is right',
};

export const MODEL_ANSWER_LABEL = 'An answer to compare with';

export function optionLabel(at: number): string {
  return `Option ${at + 1}`;
}
