import {
  type Answer,
  answerSchema,
  idSchema,
  LESSON_LEVELS,
  LESSON_LIMITS,
  NOTES_LICENCE,
  QUESTION_KINDS,
  RECORD_LICENCE,
} from '@kto-kogo/domain';
import { z } from 'zod';
import { clean } from './clean.ts';

/**
 * A lesson as whoever makes it works at it: readers' part and teacher's part together. It may be unfinished: texts may be empty and
 * answers missing. What is too long is refused; what is missing is told when it is published.
 */

const L = LESSON_LIMITS;

/** What somebody writes. What nobody can see and what turns the text around it is taken out before anything is measured. */
const written = z.string().overwrite(clean);
const tooLong = (what: string, max: number) =>
  `${what} has at most ${max.toLocaleString('en-GB')} characters: shorten it`;
const text = (what: string, max: number) => written.max(max, tooLong(what, max));
const list = <S extends z.ZodType>(item: S, what: string, max: number) =>
  z.array(item).max(max, `there are at most ${max} ${what}: take some out`);
const minutes = z
  .number()
  .positive('minutes are more than 0')
  .max(L.minutes, `minutes are at most ${L.minutes}`);
const ids = (what: string, max: number) => list(idSchema, what, max);

export const questionContentSchema = z
  .strictObject({
    kind: z.enum(QUESTION_KINDS),
    text: text('a question', L.question),
    /** Of a choice; else empty. */
    options: list(text('an option', L.option), 'options', L.optionsMax),
    /** What is right; null while that is not said. */
    answer: answerSchema.transform(tidyAnswer).nullable(),
    why: text('the reason', L.answer),
  })
  .refine(({ answer }) => answer?.kind !== 'TEXT' || answer.text.length <= L.answer, {
    path: ['answer', 'text'],
    error: `an answer to compare with has at most ${L.answer.toLocaleString('en-GB')} characters: shorten it`,
  })
  .refine(({ kind, answer }) => answer === null || answer.kind === kind, {
    path: ['answer'],
    error: 'the answer must be of the same kind as the question',
  })
  .refine(
    ({ options, answer }) => answer?.kind !== 'CHOICE' || answer.choice.every((at) => at < options.length),
    {
      path: ['answer'],
      error: 'the right options are among those offered, counted from 0',
    },
  )
  // After the rest, so that options that no choice has are still measured and not passed over.
  .transform((question) => (question.kind === 'CHOICE' ? question : { ...question, options: [] }));

export const stepContentSchema = z.strictObject({
  id: idSchema,
  title: text('a title', L.title),
  /** What is shown: a path and a query, as this site writes them. */
  view: z
    .string()
    .max(L.view, tooLong('a view', L.view))
    .regex(/^\/(?![/\\])/, 'a view is an address of this site and begins with one slash'),
  /** Markdown. */
  caption: text('a caption', L.caption),
  /** Markdown, for the teacher alone. */
  note: text('a note', L.note),
  minutes: minutes.nullable(),
  question: questionContentSchema.nullable(),
  /** Ids of the entities that the step is about: a question that is answered by pointing offers them. */
  shows: ids('entities that a step shows', L.shows),
  citations: ids('citations of a step', L.citations),
});

export const lessonContentSchema = z
  .strictObject({
    title: text('a title', L.title),
    summary: text('a summary', L.summary),
    level: z.enum(LESSON_LEVELS),
    minutes: minutes.refine(Number.isInteger, 'minutes are a whole number'),
    aims: list(text('an aim', L.aim), 'aims', L.aims),
    /** Ids of the interpretations that are offered beside it. */
    lenses: ids('readings', L.lenses),
    /** As browsers write it: `en`. */
    language: z
      .string()
      .regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, 'a language is written as browsers do, such as en'),
    licence: z.enum([RECORD_LICENCE.short, NOTES_LICENCE.short]),
    /** Whose words it quotes at length. */
    authors: list(text('an author', L.title), 'authors', L.authors),
    steps: list(stepContentSchema, 'steps', L.steps),
  })
  .refine(({ steps }) => new Set(steps.map(({ id }) => id)).size === steps.length, {
    path: ['steps'],
    error: 'two steps have the same id: give each its own',
  })
  .refine((content) => bytesOf(content) <= L.bytes, {
    error: `a lesson has at most ${L.bytes / 1000} kB: shorten it, or make two of it`,
  });

export type QuestionContent = z.infer<typeof questionContentSchema>;
export type StepContent = z.infer<typeof stepContentSchema>;
export type LessonContent = z.infer<typeof lessonContentSchema>;

export const EMPTY_CONTENT: LessonContent = {
  title: '',
  summary: '',
  level: 'FROM_15',
  minutes: 45,
  aims: [],
  lenses: [],
  language: 'en',
  licence: RECORD_LICENCE.short,
  authors: [],
  steps: [],
};

/** A step that shows a view, and says nothing yet. */
export function newStep(id: string, view: string, title: string): StepContent {
  return {
    id,
    title: title.slice(0, L.title),
    view,
    caption: '',
    note: '',
    minutes: null,
    question: null,
    shows: [],
    citations: [],
  };
}

export const EMPTY_QUESTION: QuestionContent = {
  kind: 'CHOICE',
  text: '',
  options: ['', ''],
  answer: null,
  why: '',
};

/**
 * The content of something read from outside.
 *
 * @returns in place of it sentences that say what is wrong, where, and how to put it right
 */
export function readContent(value: unknown): LessonContent | readonly [string, ...string[]] {
  const read = lessonContentSchema.safeParse(value, { error: sayIssue });
  if (read.success) return read.data;
  const [first = 'It is no lesson.', ...rest] = faultsOf(read.error).map(sayFault);
  return [first, ...rest];
}

/** What is wrong with a content, and where. */
export type FormFault = {
  /** Names of fields, and places counted from 0: `steps`, 2, `caption`. */
  path: readonly (string | number)[];
  /** What is wrong, and how to put it right; it begins small and ends without a stop. */
  message: string;
  /** Of fields that no lesson has. */
  unknown: readonly string[];
};

/** All that keeps something from being read as a content; nothing where it is one. */
export function formFaults(value: unknown): readonly FormFault[] {
  const { error } = lessonContentSchema.safeParse(value, { error: sayIssue });
  return error === undefined ? [] : faultsOf(error);
}

function faultsOf({ issues }: z.ZodError): FormFault[] {
  return issues.map((issue) => ({
    path: issue.path.filter((part) => typeof part !== 'symbol'),
    message: issue.message,
    unknown: issue.code === 'unrecognized_keys' ? issue.keys : [],
  }));
}

export function isContent(read: ReturnType<typeof readContent>): read is LessonContent {
  return !Array.isArray(read);
}

/** Places each once and in order; null where nothing is left of a model answer. */
function tidyAnswer(answer: Answer): Answer | null {
  if (answer.kind === 'CHOICE')
    return { ...answer, choice: [...new Set(answer.choice)].toSorted((a, b) => a - b) };
  if (answer.kind === 'POINT') return answer;
  const text = clean(answer.text);
  return text === '' ? null : { ...answer, text };
}

function bytesOf(content: unknown): number {
  return new TextEncoder().encode(JSON.stringify(content)).length;
}

/** "Step 3, question, options, 2: an option has at most 120 characters: shorten it." Places are counted from 1. */
function sayFault({ path, message }: FormFault): string {
  const words = path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part)));
  const where = words.join(', ').replace(/^steps, (\d+)/, 'Step $1');
  return where === '' ? `${message}.` : `${where}: ${message}.`;
}

/** Of faults for which the schema has no words. */
function sayIssue(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `${issue.expected} is expected here, and it is missing or something else`;
    case 'unrecognized_keys':
      return `${issue.keys.map((key) => `“${key.slice(0, 40)}”`).join(', ')} is no field of a lesson: take it out`;
    case 'invalid_value':
      return `it is one of ${issue.values.join(', ')}`;
    case 'invalid_union':
      return 'it has not the form of an answer';
    case 'too_big':
      return sayBound('at most', issue.maximum, issue.origin);
    case 'too_small':
      return sayBound('at least', issue.minimum, issue.origin);
    default:
      return 'it has not the form that is expected here';
  }
}

function sayBound(which: string, bound: number | bigint, of: string): string {
  if (of === 'string') return `the number of characters is ${which} ${bound}`;
  return of === 'array' ? `the number of entries is ${which} ${bound}` : `the number is ${which} ${bound}`;
}
