import { randomBytes } from 'node:crypto';
import { lessonIdOf } from '@kto-kogo/lesson';
import { joinRoom, type Room } from '@kto-kogo/room';
import { sampleRoom } from '@kto-kogo/room/testing';
import { hashOf, newToken } from '../../src/room/tokens.ts';

export type Prepared = { room: Room; tokens: string[] };

/** A class that so many have joined, with their tokens: to join takes a room of 3,000 eight minutes, because 60 are let in within ten seconds. */
export function prepareRoom(members: number): Prepared {
  const id = lessonIdOf(randomBytes(12));
  const at = new Date().toISOString();
  const start = sampleRoom({ id, code: 'CCCCCC', openedAt: at, teacherSeenAt: at });
  const people: Room['members'] = {};
  const tokens = Array.from({ length: members }, (_, place) => {
    const member = lessonIdOf(randomBytes(12));
    const token = newToken({ role: 'member', room: id, member });
    const joining = { id: member, name: `Pupil ${place}`, tokenHash: hashOf(token) };
    const joined = joinRoom(start, joining, { max: members, at });
    if ('refusal' in joined) throw new Error(joined.refusal);
    Object.assign(people, joined.members);
    return token;
  });
  return { room: { ...start, members: people, joined: members }, tokens };
}
