import { LESSON_LIMITS } from '@kto-kogo/domain';
import type { LessonContent, StepContent } from '../content.ts';
import type { Conflict, Offered } from './conflict.ts';

export type Choice = 'MINE' | 'THEIRS' | 'BOTH';

const ONE = 'There can be only one of them.';

/** Fields of which there can be only one: a number, a word of a list, an address, a step or a question as a whole. */
const EITHER: { readonly [Field in Conflict['field']]?: string } = {
  level: ONE,
  minutes: ONE,
  language: ONE,
  licence: ONE,
  view: 'A step shows one view.',
  question: 'A step asks one question.',
  removed: 'The step is there, or it is not.',
};

/** Whether both can be kept: texts one after the other, lists as one. */
export function canKeepBoth(conflict: Conflict): boolean {
  return whyNotBoth(conflict) === null;
}

/** Why both cannot be kept, in a sentence; null where they can. */
export function whyNotBoth(conflict: Conflict): string | null {
  if (conflict.field !== 'question.offered') return EITHER[conflict.field] ?? null;
  const { mine, theirs } = conflict;
  if (mine.kind !== theirs.kind) return 'A question is answered in one way.';
  if (mine.kind === 'POINT') return 'Only one can be pointed at.';
  const { length } = bothOffered(mine, theirs).options;
  const most = LESSON_LIMITS.optionsMax;
  return length > most ? `Together they are ${length} options, and a question has at most ${most}.` : null;
}

/** The content with one conflict decided. What else was changed meanwhile stays. */
export function choose(content: LessonContent, conflict: Conflict, choice: Choice): LessonContent {
  const { step, field } = conflict;
  if (field === 'removed') {
    const chosen = choice === 'MINE' ? conflict.mine : conflict.theirs;
    if (chosen !== null) return content;
    return { ...content, steps: content.steps.filter(({ id }) => id !== step) };
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

function chosenValue(conflict: Conflict, choice: Choice): unknown {
  const { field, mine, theirs } = conflict;
  if (choice === 'MINE') return mine;
  if (choice === 'THEIRS') return theirs;
  if (conflict.field === 'question.offered') return bothOffered(conflict.mine, conflict.theirs);
  if (Array.isArray(mine) && Array.isArray(theirs)) return [...new Set([...mine, ...theirs])];
  return bothTexts(field, String(mine), String(theirs));
}

/** The options of both, each once, and right what either says is; of model answers both. */
function bothOffered(mine: Offered, theirs: Offered): Offered {
  const options = [...new Set([...mine.options, ...theirs.options])].filter((option) => option !== '');
  const right = new Set([mine, theirs].flatMap(rightOptions));
  const choice = options.flatMap((option, at) => (right.has(option) ? [at] : []));
  if (choice.length > 0) return { kind: 'CHOICE', options, answer: { kind: 'CHOICE', choice } };
  const models = [mine, theirs].flatMap(({ answer }) => (answer?.kind === 'TEXT' ? [answer.text] : []));
  const [first, second = first] = models;
  if (first === undefined || second === undefined) return { kind: mine.kind, options, answer: null };
  return {
    kind: 'TEXT',
    options,
    answer: { kind: 'TEXT', text: bothTexts('question.offered', first, second) },
  };
}

function rightOptions({ options, answer }: Offered): string[] {
  return answer?.kind === 'CHOICE' ? answer.choice.flatMap((at) => options[at] ?? []) : [];
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
