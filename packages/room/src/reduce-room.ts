import { setAside } from './former.ts';
import { type AskPhase, memberOf, ownOf, type Room, type RoomLesson, stepOf } from './room.ts';
import { isNewer, type RoomNumber } from './room-number.ts';

/** What a teacher does to a class. */
export type RoomChange =
  /** From 0. The class begins with the first. */
  | { does: 'goTo'; step: number }
  /** An address of this site, in place of the step's own view. */
  | { does: 'show'; view: string }
  | { does: 'blank'; isBlank: boolean }
  /** Of the present step. `picked`: the members whose texts are shown. */
  | { does: 'ask'; phase: AskPhase; picked: readonly string[] }
  /** A member's view before everybody. */
  | { does: 'spotlight'; member: string }
  | { does: 'endSpotlight' }
  | { does: 'callBack' }
  | { does: 'lock'; isLocked: boolean }
  | { does: 'newCode'; code: string }
  | { does: 'useVersion'; lesson: RoomLesson }
  | { does: 'end' };

/** Why a change is refused, as a sentence. */
export type Refused = { refused: string };

/** From which phases a question comes into another: it is shown who answered what only when nobody answers any more. */
const PHASES_BEFORE: Readonly<Record<AskPhase, readonly (AskPhase | 'NONE')[]>> = {
  OPEN: ['NONE', 'CLOSED'],
  CLOSED: ['OPEN'],
  SHOWN: ['CLOSED', 'SHOWN'],
  EXPLAINED: ['SHOWN', 'EXPLAINED'],
};

/**
 * The room after a change that its teacher makes, with the next number. Nothing is changed in what is given.
 *
 * @returns in place of the room why the change is not to be made
 */
export function reduceRoom(room: Room, change: RoomChange, at: string): Room | Refused {
  if (room.phase === 'ENDED') return { refused: 'The class is over.' };
  const changed = changesOf(room, change, at);
  return 'refused' in changed ? changed : numbered({ ...room, ...changed }, 'steered');
}

export function isRefused<Value extends object>(result: Value | Refused): result is Refused {
  return 'refused' in result;
}

/** Whether somebody steers who has not seen what a teacher did last. @param base what they saw */
export function isStale({ epoch, steered }: Room, base: RoomNumber): boolean {
  return isNewer({ epoch, sequence: steered }, base) || base.epoch > epoch;
}

/** The room with its next number. */
export function numbered(room: Room, by?: 'steered'): Room {
  const sequence = room.sequence + 1;
  return { ...room, sequence, steered: by === 'steered' ? sequence : room.steered };
}

function changesOf(room: Room, change: RoomChange, at: string): Partial<Room> | Refused {
  switch (change.does) {
    case 'goTo':
      return goTo(room, change.step, at);
    case 'show':
      return running(room) ?? { view: change.view, spotlight: null };
    case 'blank':
      return { isBlank: change.isBlank };
    case 'ask':
      return running(room) ?? ask(room, change);
    case 'spotlight':
      return running(room) ?? spotlight(room, change.member);
    case 'endSpotlight':
      return { spotlight: null };
    case 'callBack':
      return { callBack: room.callBack + 1 };
    case 'lock':
      return { isLocked: change.isLocked };
    case 'newCode':
      return { code: change.code };
    case 'useVersion':
      return useVersion(room, change.lesson);
    case 'end':
      return { phase: 'ENDED', ask: closed(room.ask) };
  }
}

function running({ phase }: Room): Refused | null {
  return phase === 'RUNNING' ? null : { refused: 'The class has not begun: go to a step first.' };
}

function goTo(room: Room, step: number, at: string): Partial<Room> | Refused {
  const { length } = room.lesson.content.steps;
  if (!Number.isInteger(step) || step < 0 || step >= length)
    return { refused: `The steps are 0 to ${length - 1}: there is no ${step}.` };
  return {
    ...{ phase: 'RUNNING', startedAt: room.startedAt ?? at },
    ...{ step, view: null, isBlank: false, spotlight: null },
    ask: step === room.step ? room.ask : closed(room.ask),
  };
}

/** A question that is left takes no more answers; those that came stay. */
function closed(ask: Room['ask']): Room['ask'] {
  return ask?.phase === 'OPEN' ? { ...ask, phase: 'CLOSED' } : ask;
}

function ask(room: Room, { phase, picked }: RoomChange & { does: 'ask' }): Partial<Room> | Refused {
  const step = stepOf(room);
  if (step?.question == null) return { refused: `Step ${room.step + 1} asks nothing.` };
  const before = room.ask?.step === step.id ? room.ask : null;
  const from = before?.phase ?? 'NONE';
  if (!PHASES_BEFORE[phase].includes(from))
    return { refused: `A question that is ${PHASE_WORDS[from]} cannot become ${PHASE_WORDS[phase]}.` };
  const answers = ownOf(room.answers, step.id) ?? {};
  const unknown = picked.find((member) => ownOf(answers, member)?.answer.kind !== 'TEXT');
  if (unknown !== undefined) return { refused: `There is no text of “${unknown.slice(0, 40)}” to show.` };
  // To explain takes away nothing; after that what is given counts, so that all can be taken away.
  const isKept = phase === 'EXPLAINED' && from === 'SHOWN' && picked.length === 0;
  const shown = isKept ? (before?.picked ?? []) : picked;
  const isShowing = phase === 'SHOWN' || phase === 'EXPLAINED';
  return { ask: { step: step.id, phase, picked: isShowing ? [...new Set(shown)] : [] } };
}

const PHASE_WORDS = {
  NONE: 'not asked',
  OPEN: 'open',
  CLOSED: 'closed',
  SHOWN: 'shown',
  EXPLAINED: 'explained',
} as const;

function spotlight(room: Room, id: string): Partial<Room> | Refused {
  const member = memberOf(room, id);
  if (member === undefined) return { refused: 'That member is not in the class any more.' };
  if (!member.mayBeShown) return { refused: 'That member does not want a view to be shown.' };
  if (member.isFollowing || member.view === null)
    return { refused: 'That member follows the class: there is nothing else to show.' };
  return { spotlight: { member: id, view: member.view } };
}

/** The present step keeps its place by its id; where the new version has it no more, by its number. */
function useVersion(room: Room, lesson: RoomLesson): Partial<Room> | Refused {
  const { steps } = lesson.content;
  if (lesson.id !== room.lesson.id) return { refused: 'That is another lesson.' };
  if (steps.length === 0) return { refused: 'That version has no steps.' };
  const present = stepOf(room);
  const at = steps.findIndex(({ id }) => id === present?.id);
  const step = at === -1 ? Math.min(room.step, steps.length - 1) : at;
  return {
    ...{ lesson, step, ...setAside(room, lesson) },
    ...(at === -1 ? { view: null, spotlight: null } : {}),
  };
}
