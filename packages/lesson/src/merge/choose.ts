import type { LessonContent, StepContent } from '../content.ts';
import type { Conflict } from './conflict.ts';

export type Choice = 'MINE' | 'THEIRS' | 'BOTH';

/** Fields of which there can be only one: a number, a word of a list, an address, what belongs together. */
const EITHER: ReadonlySet<Conflict['field']> = new Set<Conflict['field']>([
  'level',
  'minutes',
  'language',
  'licence',
  'view',
  'question',
  'question.offered',
  'removed',
]);

/** Whether both can be kept: texts one after the other, lists as one. */
export function canKeepBoth({ field }: Conflict): boolean {
  return !EITHER.has(field);
}

/** The content with one conflict decided. What else was changed meanwhile stays. */
export function choose(content: LessonContent, conflict: Conflict, choice: Choice): LessonContent {
  const { step, field } = conflict;
  if (field === 'removed') {
    const chosen = choice === 'MINE' ? conflict.mine : conflict.theirs;
    const steps = content.steps.flatMap((each) =>
      each.id !== step ? [each] : chosen === null ? [] : [chosen],
    );
    return { ...content, steps };
  }
  const value = chosenValue(conflict, choice);
  if (step === null) return { ...content, [field]: value };
  return {
    ...content,
    steps: content.steps.map((each) => (each.id === step ? withField(each, field, value) : each)),
  };
}

function withField(step: StepContent, field: Conflict['field'], value: unknown): StepContent {
  const { question } = step;
  switch (field) {
    case 'question.text':
    case 'question.why':
      return { ...step, question: question && { ...question, [field.slice('question.'.length)]: value } };
    case 'question.offered':
      return { ...step, question: question && { ...question, ...(value as object) } };
    default:
      return { ...step, [field]: value };
  }
}

function chosenValue({ field, mine, theirs }: Conflict, choice: Choice): unknown {
  if (choice === 'MINE') return mine;
  if (choice === 'THEIRS') return theirs;
  if (Array.isArray(mine) && Array.isArray(theirs)) return [...new Set([...mine, ...theirs])];
  return bothTexts(field, String(mine), String(theirs));
}

/** One after the other; what an earlier decision has put into both already stands once. */
function bothTexts(field: Conflict['field'], mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  if (theirs.includes(mine)) return theirs;
  if (field === 'question.text') return `${mine} ${theirs}`;
  // Paragraphs where the text may have some.
  const between = field === 'title' ? ' / ' : '\n\n';
  const own = mine.split(between);
  const added = theirs.split(between).filter((part) => !own.includes(part));
  return [...own, ...added].join(between);
}
