import { hashOf, newToken } from '../src/room/tokens.ts';
import type { ApiClient } from './api-client.ts';
import { askAs, type Class, given, type Student, taught } from './class.ts';

/** A class in which everything that can be asked is there to be asked. */
export async function atQuestion(api: ApiClient) {
  const room = await taught(api);
  await room.steer({ goTo: 1 });
  await room.steer({ ask: { phase: 'OPEN' } });
  const [anna, boris] = [await room.join('Anna'), await room.join('Boris')];
  return { ...room, anna, boris };
}

/** The id of no class and of no member. */
export const nobody = 'abcdefghijkl';
/** What is told of a class. */
export const FIELDS = ['room', 'roomDesk'] as const;

/** What each may do, of all that can be asked of a class. */
export const MAY = {
  teacher: ['room', 'desk', 'lesson', 'answers', 'steer', 'setMember', 'removeGuests', 'end'],
  screen: ['room', 'lesson'],
  member: ['room', 'lesson', 'ownMember', 'ownAnswers', 'report', 'answer', 'rename'],
} as const;
export const ACTS = [
  'room',
  'desk',
  'lesson',
  'answers',
  'ownMember',
  'ownAnswers',
  'steer',
  'report',
  'answer',
  'rename',
  'setMember',
  'removeGuests',
  'end',
] as const;

/** Tokens that open nothing of a class. */
export async function strangers(
  api: ApiClient,
  room: Class & { anna: Student },
): Promise<Record<string, string>> {
  const other = await atQuestion(api);
  const cut = await room.join('Cut');
  await given(askAs(room.teacher, 'setMember', { room: room.room, member: cut.member.id, isRemoved: true }));
  const { member } = room.anna;
  return {
    none: '',
    'no token': 'x',
    'a long one': 'k'.repeat(10_000),
    'a teacher’s with another secret': newToken({ role: 'teacher', room: room.room }),
    'a screen’s with another secret': newToken({ role: 'screen', room: room.room }),
    'a member’s with another secret': newToken({ role: 'member', room: room.room, member: member.id }),
    'of nobody in the class': newToken({ role: 'member', room: room.room, member: nobody }),
    'of no class': newToken({ role: 'teacher', room: nobody }),
    'the teacher’s as a screen’s': room.key.replace(/^k/, 's'),
    'the screen’s as a teacher’s': room.screenToken.replace(/^s/, 'k'),
    'the hash of the key': hashOf(room.key),
    'the code': room.code,
    'another teacher’s': other.key,
    'another screen’s': other.screenToken,
    'another class’s member’s': other.anna.token,
    'of a member who was taken out': cut.token,
  };
}

export function variablesOf(act: (typeof ACTS)[number], { room, boris }: { room: string; boris: Student }) {
  const base = { epoch: 1, sequence: 1_000 };
  const variables = {
    ...{
      room: {},
      desk: {},
      lesson: {},
      answers: {},
      ownMember: {},
      ownAnswers: {},
      removeGuests: {},
      end: {},
    },
    steer: { base, change: { goTo: 0 } },
    report: { isFollowing: false, view: '/trials', mayBeShown: false },
    answer: { question: 'text-question', value: { text: 'an answer' } },
    rename: { name: 'Bertha' },
    setMember: { member: boris.member.id, name: 'Bertha' },
  };
  return { room, ...variables[act] };
}
