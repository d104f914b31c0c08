import { EMPTY_CONTENT, type LessonContent, newStep } from '@kto-kogo/lesson';
import { joinRoom, linkMembers } from '../members.ts';
import { type RoomChange, reduceRoom } from '../reduce-room.ts';
import { openRoom, type Room } from '../room.ts';

export const AT = '2026-11-29T12:00:00.000Z';

const question = { text: 'Who?', options: [], why: 'Because.' };

/** A step for each kind of question, and one without. */
const CONTENT: LessonContent = {
  ...EMPTY_CONTENT,
  title: 'Who followed whom',
  steps: [
    newStep('plain', '/explore', 'To look at'),
    {
      ...newStep('choice', '/figures/yezhov', 'Who was it?'),
      question: {
        ...question,
        kind: 'CHOICE',
        options: ['Beria', 'Yezhov', 'Yagoda'],
        answer: { kind: 'CHOICE', choice: [1] },
      },
    },
    {
      ...newStep('text', '/trials', 'Why?'),
      question: { ...question, kind: 'TEXT', answer: { kind: 'TEXT', text: 'A model answer.' } },
    },
    {
      ...newStep('point', '/timeline', 'Point'),
      question: { ...question, kind: 'POINT', answer: { kind: 'POINT', point: 'yagoda' } },
      shows: ['yagoda', 'yezhov'],
    },
  ],
};

/** A class that waits to begin. */
export function sampleRoom(change: Partial<Room> = {}): Room {
  const room = openRoom(
    {
      ...{ id: 'abcdefghijkl', code: 'K7M4QX', keyHash: 'key', screenHash: 'screen' },
      lesson: {
        ...{ id: 'who-followed-whom', version: 1, isShipped: true, content: CONTENT },
        names: { yagoda: 'Genrikh Yagoda', yezhov: 'Nikolai Yezhov' },
      },
    },
    AT,
  );
  return { ...room, ...change };
}

/** The class after these changes. A change that is refused fails the test. */
export function steered(room: Room, ...changes: readonly RoomChange[]): Room {
  return changes.reduce((before, change) => {
    const after = reduceRoom(before, change, AT);
    if ('refused' in after) throw new Error(after.refused);
    return after;
  }, room);
}

/** The class with a member more. */
export function withMember(room: Room, id: string, name = id): Room {
  const joined = joinRoom(room, { id, name, tokenHash: `token of ${id}` }, { max: 300, at: AT });
  if ('refusal' in joined) throw new Error(joined.refusal);
  return joined;
}

const NOBODY = new Set<string>();

/** The class once a member is connected to a server. */
export function linked(room: Room, id: string, server: string, at = AT): Room {
  return linkMembers(room, server, { there: new Set([id]), gone: NOBODY }, at);
}

/** The class once a member has no connection to a server any more. */
export function unlinked(room: Room, id: string, server: string, at = AT): Room {
  return linkMembers(room, server, { there: NOBODY, gone: new Set([id]) }, at);
}
