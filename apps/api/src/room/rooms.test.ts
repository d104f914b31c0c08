import { joinRoom, type Room } from '@kto-kogo/room';
import { AT, sampleRoom } from '@kto-kogo/room/testing';
import { expect, test } from 'vitest';
import { createRoomLimits } from './room-limits.ts';
import { createRooms } from './rooms.ts';
import { memoryStore } from './store/memory-store.ts';
import { hashOf, newToken } from './tokens.ts';

const { lesson, code, id } = sampleRoom();
/** Nobody waits. */
const limits = {
  ...createRoomLimits(),
  turnOf: async () => 'judged' as const,
  mayJoin: async () => null,
};

test('300 are let in, and the 301st is told that the class is full', async () => {
  const store = memoryStore(null);
  await store.create(sampleRoom());
  const rooms = createRooms({ store, limits, membersMax: 300 });
  for (let joined = 0; joined < 300; joined += 1)
    expect(await rooms.join(code, 'Anna', '192.0.2.1')).toHaveProperty('token');
  expect(await rooms.join(code, 'Anna', '192.0.2.1')).toMatchObject({ reason: 'FULL', retryAfter: null });
  const names = Object.values((await store.read(id))?.members ?? {}).map(({ name }) => name);
  expect(new Set(names).size).toBe(300);
});

test('a server holds 200 classes', async () => {
  const store = memoryStore(null);
  const rooms = createRooms({ store, limits, membersMax: 300 });
  for (let opened = 0; opened < 200; opened += 1) await rooms.open(lesson);
  await expect(rooms.open(lesson)).rejects.toMatchObject({ code: 'RATE_LIMITED', retryAfter: 60 });
  const [first] = store.own();
  await rooms.end(first?.id ?? '');
  await rooms.open(lesson);
  expect(new Set(store.own().map((room) => room.code)).size).toBe(200);
});

test('who was let in by another server a moment ago is known, and who was let in nowhere is not', async () => {
  const bearer = { role: 'member', room: id, member: 'abcdefghijkl' } as const;
  const token = newToken(bearer);
  const before = sampleRoom();
  const after = joinRoom(
    before,
    { id: bearer.member, name: '', tokenHash: hashOf(token) },
    { max: 9, at: AT },
  );
  const store = {
    ...memoryStore(null),
    read: async () => before,
    readAnew: async () => after as Room,
  };
  const rooms = createRooms({ store, limits, membersMax: 300 });
  expect(await rooms.identify(token)).toMatchObject({ bearer });
  expect(await rooms.identify(newToken(bearer))).toBeNull();
  expect(await rooms.identify(newToken({ ...bearer, member: 'bbbbbbbbbbbb' }))).toBeNull();
});

test('nobody joins a class that is just ending, and nothing is left of it', async () => {
  const store = memoryStore(null);
  await store.create(sampleRoom());
  const rooms = createRooms({ store, limits, membersMax: 300 });
  const ended = rooms.end(id);
  expect(await rooms.join(code, 'Anna', '192.0.2.1')).toMatchObject({ reason: 'OVER' });
  await ended;
  expect(await store.read(id)).toBeNull();
  expect(await rooms.join(code, 'Anna', '192.0.2.1')).toMatchObject({ reason: 'OVER' });
});
