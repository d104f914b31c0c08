import type { Answer } from '@kto-kogo/domain';
import type { Conflict, LessonContent, QuestionContent, StepContent } from '@kto-kogo/lesson';

const FIELD_WORDS: Record<Conflict['field'], string> = {
  title: 'title',
  summary: 'what it is about',
  level: 'for whom it is',
  minutes: 'minutes',
  aims: 'what one learns',
  lenses: 'readings beside it',
  language: 'language',
  licence: 'licence',
  authors: 'authors quoted',
  view: 'view',
  caption: 'caption',
  note: 'note',
  shows: 'whom it is about',
  citations: 'sources',
  removed: 'the step as a whole',
  question: 'the question as a whole',
  'question.text': 'question',
  'question.why': 'why it is right',
  'question.offered': 'answers',
};

/** "Step 2, “A corridor”: caption". A step that is gone has the number of none. */
export function conflictTitle({ step, field }: Conflict, { steps }: LessonContent): string {
  if (step === null) return `The lesson: ${FIELD_WORDS[field]}`;
  const at = steps.findIndex(({ id }) => id === step);
  const where = at === -1 ? 'A step' : `Step ${at + 1}, “${steps[at]?.title}”`;
  return `${where}: ${FIELD_WORDS[field]}`;
}

/** One of the two versions of a conflict, in words: all that would be lost with it. */
export function versionWords({ field }: Conflict, value: unknown): string {
  if (value === null || value === undefined)
    return field === 'removed' || field === 'question' ? 'Taken out' : '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value !== 'object') return String(value);
  return field === 'removed' ? stepWords(value as StepContent) : questionWords(value as QuestionContent);
}

/** What is said of a lesson as a whole. */
export function lessonWords({ title, summary, aims }: LessonContent): string {
  return lines([title === '' ? 'A lesson without a title' : title, summary, ...aims]);
}

export function stepWords({ title, view, caption, note, minutes, question }: StepContent): string {
  return lines([
    title,
    caption,
    note && `Note: ${note}`,
    question && `Question: ${questionWords(question)}`,
    minutes !== null && `Minutes: ${minutes}`,
    `View: ${view}`,
  ]);
}

/** Of the answers alone there is neither text nor reason. */
function questionWords({ text, options, answer, why }: Partial<QuestionContent>): string {
  return lines([
    text,
    ...(options ?? []),
    answer && `Right: ${rightWords(answer, options)}`,
    why && `Why: ${why}`,
  ]);
}

function rightWords(answer: Answer, options: readonly string[] = []): string {
  switch (answer.kind) {
    case 'CHOICE':
      return answer.choice.map((at) => options[at]).join('; ');
    case 'TEXT':
      return answer.text;
    case 'POINT':
      return answer.point;
  }
}

function lines(all: readonly (string | false | null | undefined)[]): string {
  return all.filter((line) => typeof line === 'string' && line !== '').join('\n');
}
