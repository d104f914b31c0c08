import { type Redis, startRedis } from '@kto-kogo/redis-local';
import pino from 'pino';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { askAs, follow, given, joinAs, openClass } from './class.ts';
import { type OpenApi, openApi } from './open-api.ts';

/** Two servers on one Redis: whoever is connected to either is in the same class. */

let redis: Redis;
let [one, two]: OpenApi[] = [];
const open = () =>
  openApi(inject('neo4j'), {
    awaitsWalks: false,
    classes: { redisUrl: redis.url },
    logger: pino({ level: 'silent' }),
  });
beforeEach(async () => {
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

test('a Redis that is not there at the start stops the start', async () => {
  const nowhere = openApi(inject('neo4j'), {
    awaitsWalks: false,
    classes: { redisUrl: 'redis://127.0.0.1:1' },
  });
  await expect(nowhere).rejects.toThrow(/^REDIS_URL: no Redis answers at 127.0.0.1:1 .*leave REDIS_URL out/);
});
