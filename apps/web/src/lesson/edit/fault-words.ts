import { type FormFault, formFaults, type LessonContent } from '@kto-kogo/lesson';
import { isStagePath } from '../tray/stage-paths.ts';
import { DRAWS_NOTHING } from './draws-nothing.ts';
import {
  LESSON_LABELS,
  MODEL_ANSWER_LABEL,
  optionLabel,
  QUESTION_LABELS,
  STEP_LABELS,
} from './field-labels.ts';

/** What keeps the server from taking a content, in the words of the editor. */
export function refusedWords(content: LessonContent): readonly string[] {
  const views = content.steps.flatMap(({ view }, at) =>
    isStagePath(view.replace(/\?.*/s, ''))
      ? []
      : [faultWords({ path: ['steps', at, 'view'], message: DRAWS_NOTHING })],
  );
  return [...formFaults(content).map(faultWords), ...views];
}

/** More sentences nobody reads. */
const MOST_TOLD = 5;

/** Why the server does not take a content: by the labels of its fields, or, of what it alone knows, in its own words. */
export function whyRefused(why: string, content: LessonContent): string {
  const words = refusedWords(content);
  if (words.length === 0) return why;
  const more = words.length - MOST_TOLD;
  return [...words.slice(0, MOST_TOLD), ...(more > 0 ? [`And ${more} more.`] : [])].join(' ');
}

/** "Step 3, “Caption”: a caption has at most 1,200 characters: shorten it." */
export function faultWords({ path, message }: Pick<FormFault, 'path' | 'message'>): string {
  const where = placeWords(path);
  const sentence = message.endsWith('.') ? message : `${message}.`;
  return where === '' ? upper(sentence) : `${where}: ${sentence}`;
}

/** Fields that this site does not know, which were left out. */
export function leftOutWords({ path, unknown }: FormFault): string {
  const names = unknown.map((name) => `“${name.slice(0, 40)}”`).join(', ');
  const where = placeWords(path);
  return where === '' ? names : `${where}: ${names}`;
}

function placeWords(path: FormFault['path']): string {
  const [first, at, ...rest] = path;
  if (first === undefined) return '';
  if (first !== 'steps') return `${quoted(LESSON_LABELS, first)}${place(at)}`;
  if (typeof at !== 'number') return 'Steps';
  const [field, ...within] = rest;
  const step = `Step ${at + 1}`;
  if (field === undefined) return step;
  if (field !== 'question') return `${step}, ${quoted(STEP_LABELS, field)}${place(within[0])}`;
  return `${step}, ${questionWords(within)}`;
}

function questionWords([field, part]: FormFault['path']): string {
  if (field === undefined) return 'the question';
  if (field === 'options' && typeof part === 'number') return `“${optionLabel(part)}”`;
  if (field === 'answer' && part === 'text') return `“${MODEL_ANSWER_LABEL}”`;
  return quoted(QUESTION_LABELS, field);
}

/** A field that has no name on the page keeps its own. */
function quoted(labels: Readonly<Record<string, string>>, field: string | number): string {
  return `“${labels[field] ?? field}”`;
}

function place(at: string | number | undefined): string {
  return typeof at === 'number' ? `, ${at + 1}` : '';
}

function upper(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
