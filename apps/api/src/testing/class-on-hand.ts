import { makeExecutableSchema } from '@graphql-tools/schema';
import type { Room } from '@kto-kogo/room';
import { sampleRoom } from '@kto-kogo/room/testing';
import { readSdl } from '@kto-kogo/schema';
import type { GqlRoomDesk, GqlRoomState } from '../generated/resolvers.ts';
import type { LiveEvent } from '../live/live-event.ts';
import type { Listener } from '../live/room-feed.ts';
import { createSubscriptions, type Subscription } from '../live/subscription.ts';
import { hashOf, newToken } from '../room/tokens.ts';

/** A class without a server, for tests of what tells it. */

export const schema = makeExecutableSchema({ typeDefs: readSdl() });

const read = createSubscriptions(schema);
const QUERIES = {
  room: 'subscription ($id: ID!) { room(id: $id) { epoch sequence phase step view isBlank ask { phase answered } } }',
  roomDesk: `subscription ($id: ID!) { roomDesk(id: $id) { epoch sequence isSnapshot gone counts { following exploring away }
    members { id name status view } answers { member words } picked } }`,
};

export function subscriptionTo(field: keyof typeof QUERIES, room = sampleRoom().id): Subscription {
  return read({ query: QUERIES[field], variables: { id: room } });
}

/** As a client sends it. */
export function asked(field: keyof typeof QUERIES, room = sampleRoom().id) {
  return { query: QUERIES[field], variables: { id: room } };
}

/** A room with its key, and that of its screen. */
export function roomWithKeys(change: Partial<Room> = {}): { room: Room; key: string; screenToken: string } {
  const { id } = sampleRoom(change);
  const [key, screenToken] = [
    newToken({ role: 'teacher', room: id }),
    newToken({ role: 'screen', room: id }),
  ];
  const at = new Date().toISOString();
  const hashes = { keyHash: hashOf(key), screenHash: hashOf(screenToken) };
  return { room: sampleRoom({ ...hashes, openedAt: at, teacherSeenAt: at, ...change }), key, screenToken };
}

/** Somebody who keeps all that is told. */
export function keepingListener(bearer: Listener['bearer'] = { role: 'screen', room: sampleRoom().id }) {
  const told: (Partial<GqlRoomState> & Partial<GqlRoomDesk>)[] = [];
  const ended: string[] = [];
  const listener: Listener = {
    bearer,
    send: (event) => told.push(dataOf(event)),
    end: (why) => ended.push(why),
  };
  return { listener, told, ended };
}

function dataOf(event: LiveEvent) {
  const [, data = ''] = /^event: next\ndata: (.*)\n\n$/s.exec(event.text().toString()) ?? [];
  const { room, roomDesk } = JSON.parse(data).data;
  return room ?? roomDesk;
}
