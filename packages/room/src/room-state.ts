import type { Answer } from '@kto-kogo/domain';
import type { StepContent } from '@kto-kogo/lesson';
import { sinceOf } from './former.ts';
import { type AskPhase, ownOf, type Room, statusOf } from './room.ts';
import type { RoomNumber } from './room-number.ts';

/**
 * What everybody in a class sees: all of it is sent at each change, so that nothing has to be mended where one was lost. Nobody's name is in it,
 * and of answers nothing before the teacher shows them.
 */
export type RoomState = RoomNumber & {
  phase: Room['phase'];
  code: string;
  /** Of the lesson. */
  version: number;
  step: number;
  view: string | null;
  isBlank: boolean;
  isLocked: boolean;
  callBack: number;
  ask: AskState | null;
  spotlight: { view: string } | null;
  isTeacherAway: boolean;
  /** When the first step was shown; before that, when the class was opened. */
  startedAt: string;
};

export type AskState = {
  /** The id of the question. */
  question: string;
  /** The version of the lesson since which the question is as it is. */
  since: number;
  phase: AskPhase;
  /** How many have answered, of how many who are there or have answered. */
  answered: number;
  of: number;
  /** By option, or by what the step shows; null before it is shown, and of texts. */
  tally: readonly number[] | null;
  /** The texts that the teacher picked. */
  shown: readonly string[];
  /** What is right and why; null before it is explained. */
  explanation: string | null;
};

export function stateOf(room: Room): RoomState {
  const { epoch, sequence, phase, code, step, view, isBlank, isLocked, callBack, isTeacherAway } = room;
  return {
    ...{ epoch, sequence, phase, code, step, view, isBlank, isLocked, callBack, isTeacherAway },
    version: room.lesson.version,
    ask: askOf(room),
    spotlight: room.spotlight && { view: room.spotlight.view },
    startedAt: room.startedAt ?? room.openedAt,
  };
}

/** The id of the question of a step, as the API writes it. */
export function questionOf(step: string): string {
  return `${step}-question`;
}

/** The id of the step that asks a question; null for what is no id of a question. */
export function stepOfQuestion(question: string): string | null {
  return /^(.+)-question$/s.exec(question)?.[1] ?? null;
}

function askOf(room: Room): AskState | null {
  const { ask, lesson, answers: all, members } = room;
  const step = lesson.content.steps.find(({ id }) => id === ask?.step);
  if (ask === null || step === undefined) return null;
  const { phase, picked } = ask;
  const answers = ownOf(all, step.id) ?? {};
  const there = Object.values(members).filter(
    (member) => statusOf(member) !== 'AWAY' || answers[member.id] !== undefined,
  );
  const isShown = phase === 'SHOWN' || phase === 'EXPLAINED';
  const given = Object.values(answers).map(({ answer }) => answer);
  return {
    ...{ question: questionOf(step.id), since: sinceOf(room, step.id), phase },
    answered: given.length,
    of: there.length,
    tally: isShown ? tallyOf(step, given) : null,
    shown: isShown ? picked.flatMap((member) => textOf(answers[member]?.answer)) : [],
    explanation: phase === 'EXPLAINED' ? explanationOf(step, lesson.names) : null,
  };
}

/** How often each option was chosen, or each of what a step shows was pointed at; null of texts. */
export function tallyOf(
  { question, shows }: Pick<StepContent, 'question' | 'shows'>,
  answers: readonly Answer[],
): number[] | null {
  if (question === null || question.kind === 'TEXT') return null;
  const tally = new Array<number>((question.kind === 'CHOICE' ? question.options : shows).length).fill(0);
  for (const answer of answers) {
    const places =
      answer.kind === 'CHOICE' ? answer.choice : answer.kind === 'POINT' ? [shows.indexOf(answer.point)] : [];
    for (const place of new Set(places)) {
      const before = tally[place];
      if (before !== undefined) tally[place] = before + 1;
    }
  }
  return tally;
}

function textOf(answer: Answer | undefined): string[] {
  return answer?.kind === 'TEXT' ? [answer.text] : [];
}

/** An answer in words. @param names of what can be pointed at */
export function answerWords(
  answer: Answer,
  { question }: Pick<StepContent, 'question'>,
  names: Readonly<Record<string, string>>,
): string {
  switch (answer.kind) {
    case 'TEXT':
      return answer.text;
    case 'POINT':
      return ownOf(names, answer.point) ?? answer.point;
    case 'CHOICE':
      return answer.choice.map((place) => question?.options[place] ?? String(place)).join('; ');
  }
}

function explanationOf(step: StepContent, names: Readonly<Record<string, string>>): string | null {
  const { question } = step;
  if (question?.answer == null) return question?.why || null;
  const right = answerWords(question.answer, step, names);
  const why = question.why.trim();
  if (why === '' || why.startsWith(right)) return why || right;
  return `${right}${/[.!?…]$/.test(right) ? '' : '.'} ${why}`;
}
