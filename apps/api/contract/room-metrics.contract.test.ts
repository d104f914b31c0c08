import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { newToken } from '../src/room/tokens.ts';
import { askAs, follow, given, openClass, tryJoin } from './class.ts';
import { type OpenApi, openApi } from './open-api.ts';
import { make, publish } from './own-lesson.ts';
import { enteredSocket } from './raw-socket.ts';

let api: OpenApi;
beforeAll(async () => {
  api = await openApi(inject('neo4j'), { awaitsWalks: false });
});
afterAll(() => api.close());

const metrics = async () => (await api.send('/metrics')).text;
/** What is said of something now, by its name and labels as they are written. */
async function sampled(sample: string): Promise<number | undefined> {
  const line = (await metrics()).split('\n').find((each) => each.startsWith(`${sample} `));
  return line === undefined ? undefined : Number(line.slice(sample.length + 1));
}

test('a class is counted and measured, and nothing in it is told', async () => {
  const made = await make(api);
  await publish(api, made);
  const room = await openClass(api, made.id, made.teachKey);
  const [anna, boris, clara] = [await room.join('Anna'), await room.join('Boris'), await room.join('Clara')];
  const followed = [
    follow(anna.bearing, room.room, 'room', 'socket'),
    follow(boris.bearing, room.room, 'room', 'stream'),
    follow(clara.bearing, room.room, 'room', 'polling'),
  ];
  await Promise.all(followed.map(({ until }) => until(() => true)));
  await given(askAs(boris.bearing, 'report', { room: room.room, isFollowing: false, view: '/trials' }));
  await room.steer({ goTo: 1 });
  await Promise.all(followed.map(({ until }) => until(({ step }) => step === 1)));

  expect(await sampled('kto_kogo_rooms')).toBe(1);
  expect(await sampled('kto_kogo_room_members{status="following"}')).toBe(2);
  expect(await sampled('kto_kogo_room_members{status="exploring"}')).toBe(1);
  expect(await sampled('kto_kogo_room_members{status="away"}')).toBe(0);
  for (const transport of ['socket', 'stream', 'polling'])
    expect(await sampled(`kto_kogo_live_connections{transport="${transport}"}`)).toBe(1);
  for (const transport of ['socket', 'stream'])
    expect(await sampled(`kto_kogo_live_messages_total{transport="${transport}"}`)).toBe(2);
  expect(await sampled('kto_kogo_live_fanout_seconds_count')).toBe(1);
  // A first step is told at once.
  expect(await sampled('kto_kogo_live_fanout_seconds_bucket{le="0.1"}')).toBe(1);
  expect(await sampled('kto_kogo_store_seconds_count{operation="create"}')).toBe(1);
  expect(await sampled('kto_kogo_store_seconds_count{operation="change"}')).toBeGreaterThan(4);

  const text = await metrics();
  for (const secret of [room.code, room.key, room.room, anna.token, anna.member.id, made.id])
    expect(text).not.toContain(secret);
  expect(text).not.toMatch(/Anna|Boris|trials|127\.0\.0\.1/);
  const labels = new Set([...text.matchAll(/(\w+)="([^"]*)"/g)].map(([, name]) => name));
  expect([...labels].toSorted()).toEqual(['le', 'operation', 'reason', 'status', 'transport']);

  for (const { stop } of followed) stop();
  await expect.poll(() => sampled('kto_kogo_live_connections{transport="socket"}')).toBe(0);
  await given(askAs(room.teacher, 'end', { room: room.room }));
  expect(await sampled('kto_kogo_rooms')).toBe(0);
  expect(await sampled('kto_kogo_store_seconds_count{operation="remove"}')).toBe(1);
});

test('what is refused is counted by its reason', async () => {
  const room = await openClass(api);
  const { bearing } = await room.join('Anna');
  const reasons = ['wrong_token', 'wrong_code', 'wait', 'rate_limited', 'too_many_connections'];
  const counts = async () =>
    Object.fromEntries(
      await Promise.all(
        reasons.map(async (reason) => [reason, await sampled(`kto_kogo_refusals_total{reason="${reason}"}`)]),
      ),
    );
  expect(await counts()).toEqual(Object.fromEntries(reasons.map((reason) => [reason, 0])));
  const token = newToken({ role: 'teacher', room: room.room });
  await askAs({ api, token }, 'desk', { room: room.room });
  await askAs(bearing, 'steer', { room: room.room, base: { epoch: 1, sequence: 9 }, change: { goTo: 0 } });
  for (const rung of ['socket', 'stream'] as const) {
    const followed = follow({ api, token }, room.room, 'room', rung);
    await expect.poll(followed.ended).not.toBeNull();
  }
  const desk = follow(bearing, room.room, 'roomDesk', 'stream');
  await expect.poll(desk.ended).toBe('403');
  expect(await counts()).toMatchObject({ wrong_token: 5 });
  for (let tried = 0; tried < 30; tried += 1) await tryJoin(api, 'CCCCCC');
  const others = [...'DFHJKMNPQR'].map((sign) => tryJoin(api, sign.repeat(6)));
  await Promise.all(others);
  const { wrong_code, wait } = await counts();
  expect(wrong_code).toBeGreaterThanOrEqual(30);
  expect(wait).toBeGreaterThan(0);
  expect(wrong_code + wait).toBe(40);
  for (let reported = 0; reported < 3; reported += 1)
    await askAs(bearing, 'report', { room: room.room, isFollowing: true });
  const { rate_limited } = await counts();
  expect(rate_limited).toBeGreaterThan(0);
  // Whoever is let in is no refusal.
  const socket = await enteredSocket(api, bearing.token);
  socket.close();
  expect(await counts()).toMatchObject({ wrong_token: 5, too_many_connections: 0 });
});
