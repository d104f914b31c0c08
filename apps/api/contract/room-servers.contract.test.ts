import { type Redis, startRedis } from '@kto-kogo/redis-local';
import { createClient } from '@redis/client';
import pino from 'pino';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import type { GqlRoomDesk } from '../src/generated/resolvers.ts';
import { apiClient } from './api-client.ts';
import { startApi } from './api-process.ts';
import { askAs, follow, given, joinAs, openClass, type Student } from './class.ts';
import { type OpenApi, openApi } from './open-api.ts';

/** Two servers on one Redis: whoever is connected to either is in the same class. */

let redis: Redis;
const logged: string[] = [];
let [one, two]: OpenApi[] = [];
const open = () =>
  openApi(inject('neo4j'), {
    awaitsWalks: false,
    classes: { redisUrl: redis.url },
    logger: pino({ level: 'warn' }, { write: (line: string) => logged.push(line) }),
  });
beforeEach(async () => {
  logged.length = 0;
  redis = await startRedis();
  [one, two] = await Promise.all([open(), open()]);
});
afterEach(async () => {
  await Promise.all([one?.close(), two?.close()]);
  await redis.stop();
});
const servers = () => {
  if (one === undefined || two === undefined) throw new Error('Both are open.');
  return [one, two] as const;
};

/** What somebody else does with the Redis that the servers share. */
async function toRedis(...command: string[]): Promise<void> {
  const client = createClient({ url: redis.url });
  await client.connect();
  await client.sendCommand(command);
  client.destroy();
}

test('what is done on one server is seen on the other', async () => {
  const [here, there] = servers();
  const room = await openClass(here);
  const anna = await joinAs(there, room.code, 'Anna');
  const followed = follow(anna.bearing, room.room, 'room', 'socket');
  await followed.until(({ phase }) => phase === 'WAITING');
  const desk = follow(room.teacher, room.room, 'roomDesk', 'stream');
  await desk.until(({ members }) => members.some(({ name }) => name === 'Anna'));
  for (const goTo of [0, 1, 2]) await room.steer({ goTo });
  await followed.until(({ step }) => step === 2);
  await given(askAs(anna.bearing, 'report', { room: room.room, isFollowing: false, view: '/trials' }));
  await desk.until(({ counts }) => counts.exploring === 1);
  // The same key steers from the other server, and both devices see it.
  const phone = { api: there, token: room.key };
  const { epoch, sequence } = await given<{ epoch: number; sequence: number }>(
    askAs(phone, 'room', { room: room.room }),
  );
  await given(askAs(phone, 'steer', { room: room.room, base: { epoch, sequence }, change: { goTo: 3 } }));
  await followed.until(({ step }) => step === 3);
  await given(askAs(phone, 'end', { room: room.room }));
  await expect.poll(followed.ended).toBe('complete');
  await expect.poll(desk.ended).toBe('complete');
});

test('of three who steer at once on two servers one wins, and nobody of many who join is lost', async () => {
  const [here, there] = servers();
  const room = await openClass(here);
  const { epoch, sequence } = await room.steer({ goTo: 0 });
  const press = (api: OpenApi) =>
    given<{ __typename: string }>(
      askAs({ api, token: room.key }, 'steer', {
        room: room.room,
        base: { epoch, sequence },
        change: { goTo: 1 },
      }),
    );
  const [pressed, joined] = await Promise.all([
    Promise.all([press(here), press(there), press(here)]),
    Promise.all(
      Array.from({ length: 30 }, (_, place) => joinAs(place % 2 === 0 ? here : there, room.code, 'Anna')),
    ),
  ]);
  expect(pressed.filter(({ __typename }) => __typename === 'RoomState')).toHaveLength(1);
  expect(new Set(joined.map(({ member }) => member.name)).size).toBe(30);
  const desk = follow({ api: there, token: room.key }, room.room, 'roomDesk');
  expect((await desk.until(() => true)).members).toHaveLength(30);
  desk.stop();
});

test('while Redis is away what is known is told, nothing can be changed, and then all goes on', async () => {
  const [here, there] = servers();
  const room = await openClass(here);
  const anna = await joinAs(there, room.code, 'Anna');
  const followed = follow(anna.bearing, room.room, 'room');
  await followed.until(({ phase }) => phase === 'WAITING');
  // It is heard of there from now on, so that the server knows it by heart.
  await room.steer({ goTo: 1 });
  await followed.until(({ step }) => step === 1);
  redis.pause();
  const refused = await room.steerFrom({ epoch: 1, sequence: 9 }, { goTo: 2 });
  expect(refused.errors[0]?.extensions).toMatchObject({ code: 'ROOM_STORE_UNAVAILABLE', retryAfter: 1 });
  // A pupil who loads the page anew.
  const again = follow(anna.bearing, room.room, 'room');
  await again.until(({ step }) => step === 1);
  redis.resume();
  await expect
    .poll(async () => (await room.steerFrom({ epoch: 1, sequence: 9 }, { goTo: 3 })).errors, {
      timeout: 10_000,
    })
    .toEqual([]);
  await followed.until(({ step }) => step === 3);
  await again.until(({ step }) => step === 3);
});

test('of a server that is killed nobody holds a connection any more, and of one that stops at once', async () => {
  const [, there] = servers();
  const [killed, stopped] = await Promise.all(
    [0, 1].map(() => startApi({ neo4j: inject('neo4j'), classes: { redisUrl: redis.url } })),
  );
  if (killed === undefined || stopped === undefined) throw new Error('Both were started.');
  const room = await openClass(there);
  const clients = [apiClient(killed.url), apiClient(stopped.url), there];
  const [anna, boris, clara] = await Promise.all(
    clients.map(async (api, place) => {
      const student = await joinAs(api, room.code, ['Anna', 'Boris', 'Clara'][place]);
      const followed = follow(student.bearing, room.room, 'room');
      await followed.until(() => true);
      return { ...student, followed };
    }),
  );
  const phone = follow({ api: apiClient(killed.url), token: room.key }, room.room, 'roomDesk');
  await phone.until(({ members }) => members.length === 3);
  const statuses = async () => {
    const desk = await given<GqlRoomDesk>(askAs(room.teacher, 'desk', { room: room.room }));
    const statusOf = (student?: Student) =>
      desk.members.find(({ id }) => id === student?.member.id)?.status ?? null;
    return [anna, boris, clara].map(statusOf);
  };
  expect(await statuses()).toEqual(['FOLLOWING', 'FOLLOWING', 'FOLLOWING']);
  await stopped.stop();
  // It has said so itself: others need not wait until they miss it.
  await expect.poll(statuses, { timeout: 5_000 }).toEqual(['FOLLOWING', 'AWAY', 'FOLLOWING']);
  await killed.kill();
  await expect.poll(statuses, { timeout: 30_000 }).toEqual(['AWAY', 'AWAY', 'FOLLOWING']);
  // Who comes back by another server is there again, and the teacher's phone is missed no more.
  const again = follow({ api: there, token: anna?.token ?? '' }, room.room, 'room');
  await expect.poll(statuses).toEqual(['FOLLOWING', 'AWAY', 'FOLLOWING']);
  again.stop();
  clara?.followed.stop();
});

test('a class that is asked for again and again, and that nobody listens to, is looked after', async () => {
  const [here, there] = servers();
  const room = await openClass(here);
  const anna = await joinAs(there, room.code, 'Anna');
  const polling = follow(anna.bearing, room.room, 'room', 'polling');
  await polling.until(({ isTeacherAway }) => !isTeacherAway);
  // Nobody is at the desk.
  await vi.waitUntil(() => polling.told.some(({ isTeacherAway }) => isTeacherAway), { timeout: 30_000 });
  polling.stop();
});

test('of a class that Redis has lost those who follow it are told', async () => {
  const [here, there] = servers();
  const room = await openClass(here);
  const anna = await joinAs(there, room.code, 'Anna');
  const followed = follow(anna.bearing, room.room, 'room', 'socket');
  const desk = follow(room.teacher, room.room, 'roomDesk', 'stream');
  await Promise.all([followed.until(() => true), desk.until(() => true)]);
  await toRedis('FLUSHALL');
  const { errors } = await room.steerFrom({ epoch: 1, sequence: 99 }, { goTo: 1 });
  expect(errors[0]?.extensions.code).toBe('ROOM_NOT_FOUND');
  await expect.poll(desk.ended).toBe('complete');
  // The other server learns of it with the next thing that it does.
  await askAs(anna.bearing, 'report', { room: room.room, isFollowing: false, view: '/trials' });
  await expect.poll(followed.ended).toBe('4404');
});

test('what Redis is told that nobody can read harms no class', async () => {
  const [here, there] = servers();
  const room = await openClass(here);
  const anna = await joinAs(there, room.code, 'Anna');
  const followed = follow(anna.bearing, room.room, 'room');
  await followed.until(() => true);
  for (const text of ['no JSON', '{}', '{"version":3}', '{"version":1000000,"change":{}}'])
    await toRedis('PUBLISH', `kk:room:${room.room}`, text);
  await room.steer({ goTo: 2 });
  await followed.until(({ step }) => step === 2);
  // Nor does the line to Redis break, as it would if that were thrown.
  expect(logged).toEqual([]);
  followed.stop();
});

test('a Redis that is not there at the start stops the start', async () => {
  const nowhere = openApi(inject('neo4j'), {
    awaitsWalks: false,
    classes: { redisUrl: 'redis://127.0.0.1:1' },
  });
  await expect(nowhere).rejects.toThrow(/^REDIS_URL: no Redis answers at 127.0.0.1:1 .*leave REDIS_URL out/);
});
