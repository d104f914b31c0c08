import type { Conflict, LessonContent } from '@kto-kogo/lesson';

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

/** One of the two versions of a conflict, in words. */
export function versionWords({ field }: Conflict, value: unknown): string {
  if (value === null || value === undefined)
    return field === 'removed' || field === 'question' ? 'Taken out' : '';
  if (Array.isArray(value)) return value.join('\n');
  if (typeof value !== 'object') return String(value);
  const {
    title,
    caption,
    text,
    options = [],
    answer,
  } = value as {
    title?: string;
    caption?: string;
    text?: string;
    options?: readonly string[];
    answer?: { choice?: readonly number[]; text?: string; point?: string } | null;
  };
  const right = answer?.choice?.map((at) => options[at]).join('; ') ?? answer?.text ?? answer?.point;
  return [title, caption, text, ...options, right === undefined ? undefined : `Right: ${right}`]
    .filter((line) => line !== undefined && line !== '')
    .join('\n');
}
