import {
  answerWords,
  askedIn,
  type DeskAnswer,
  type DeskChange,
  type DeskMember,
  deskOf,
  questionOf,
  type Room,
  stateOf,
} from '@kto-kogo/room';
import type { GqlMember, GqlMemberAnswer, GqlRoomDesk, GqlRoomState } from '../generated/resolvers.ts';
import { frameIn } from '../lesson/frame-in.ts';
import { isRight } from '../lesson/is-right.ts';
import { now } from './rooms.ts';

/** What everybody sees, as the API tells it. */
export function toRoomState(room: Room): GqlRoomState {
  const { ask, spotlight, ...state } = stateOf(room);
  return {
    ...state,
    frame: state.view === null ? null : frameIn(state.view),
    ask: ask && { ...ask, tally: ask.tally && [...ask.tally], shown: [...ask.shown] },
    spotlight: spotlight && { ...spotlight, frame: frameIn(spotlight.view) },
    serverTime: now(),
  };
}

/** All that the teacher is told. */
export function toSnapshot(room: Room): GqlRoomDesk {
  return toRoomDesk(room, { ...deskOf(room), epoch: 0, sequence: 0, isSnapshot: true, gone: [] });
}

export function toRoomDesk(
  room: Room,
  { members, answers, gone, picked, ...change }: DeskChange,
): GqlRoomDesk {
  return {
    ...change,
    gone: [...gone],
    picked: [...picked],
    members: members.map(toMember),
    answers: answers.map((answer) => toMemberAnswer(room, answer)),
  };
}

export function toMember({ id, name, isGuest, status, view, mayBeShown, since }: DeskMember): GqlMember {
  return { id, name, isGuest, status, view, mayBeShown, since };
}

export function toMemberAnswer(room: Room, given: DeskAnswer): GqlMemberAnswer {
  const { member, name, step: id, answer, at } = given;
  const { title = '', question = null, names = {}, isFormer = false } = askedIn(room, id) ?? {};
  return {
    ...{ member, name, at, question: questionOf(id) },
    former: isFormer && question !== null ? { title, text: question.text } : null,
    choice: answer.kind === 'CHOICE' ? answer.choice : null,
    text: answer.kind === 'TEXT' ? answer.text : null,
    point: answer.kind === 'POINT' ? answer.point : null,
    words: answerWords(answer, { question }, names),
    isRight: question?.answer == null ? null : isRight(answer, question.answer),
  };
}
