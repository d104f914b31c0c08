import type { StepContent } from '@kto-kogo/lesson';
import { ownOf, type Room, type RoomLesson } from './room.ts';

/** Questions that a new version of the lesson has changed: what was answered to one keeps the words with which it was given. */

export type FormerQuestion = Room['former'][string];

/** What was asked under a key of `answers`, and what its answers are told with. */
export type Asked = Pick<StepContent, 'title' | 'question'> & {
  names: Readonly<Record<string, string>>;
  /** Whether it is not asked any more as it was. */
  isFormer: boolean;
};

export function askedIn({ lesson, former }: Pick<Room, 'lesson' | 'former'>, key: string): Asked | null {
  const before = ownOf(former, key);
  if (before !== undefined) return { ...before, isFormer: true };
  const step = lesson.content.steps.find(({ id }) => id === key);
  return step === undefined
    ? null
    : { title: step.title, question: step.question, names: lesson.names, isFormer: false };
}

/** The version of the lesson since which the question of a step is as it is. */
export function sinceOf({ former }: Pick<Room, 'former'>, step: string): number {
  return Math.max(1, ...Object.values(former).map((each) => (each.step === step ? each.until : 1)));
}

/** Sets aside what was asked and is another question in a new version, or none: it is asked afresh. */
export function setAside(room: Room, lesson: RoomLesson): Pick<Room, 'former' | 'answers' | 'ask'> {
  let { ask } = room;
  const former = { ...room.former };
  const answers = { ...room.answers };
  for (const { id, title, question, shows } of room.lesson.content.steps) {
    const given = ownOf(answers, id);
    const wasAsked = given !== undefined || room.ask?.step === id;
    const next = lesson.content.steps.find((step) => step.id === id);
    if (question === null || !wasAsked || (next !== undefined && isSameQuestion({ question, shows }, next)))
      continue;
    // No step is called so: it is no id.
    const key = `${id}@${Object.keys(former).length + 1}`;
    const names = question.kind === 'POINT' ? room.lesson.names : {};
    former[key] = { step: id, title, question, names, until: lesson.version };
    if (given !== undefined) answers[key] = given;
    delete answers[id];
    if (ask?.step === id) ask = null;
  }
  return { former, answers, ask };
}

type Question = Pick<StepContent, 'question' | 'shows'>;

/** Whether what was answered to the one is an answer to the other, and as right. */
function isSameQuestion(a: Question, b: Question): boolean {
  return meaningOf(a) === meaningOf(b);
}

function meaningOf({ question, shows }: Question): string {
  if (question === null) return '';
  const { kind, text, options, answer } = question;
  // Words are compared with a text that is right, and not marked.
  const right =
    answer?.kind === 'CHOICE' ? answer.choice.toSorted() : answer?.kind === 'POINT' ? answer.point : null;
  return JSON.stringify([kind, text, options, right, kind === 'POINT' ? shows.toSorted() : []]);
}
