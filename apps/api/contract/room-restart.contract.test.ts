import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Room, roomSchema } from '@kto-kogo/room';
import { sampleRoom, steered, withMember } from '@kto-kogo/room/testing';
import pino from 'pino';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { hashOf, newToken } from '../src/room/tokens.ts';
import { apiClient } from './api-client.ts';
import { startApi } from './api-process.ts';
import {
  askAs,
  follow,
  given,
  joinAs,
  openClass,
  openForClasses,
  type Student,
  taught,
  tryJoin,
} from './class.ts';
import type { OpenApi } from './open-api.ts';

/** Classes outlive their server, in the files of a folder that is read again. */
let dir: string;
const opened: OpenApi[] = [];
beforeEach(async () => {
  dir = join(await mkdtemp(join(tmpdir(), 'kto-kogo-restart-')), 'rooms');
});
afterEach(async () => {
  await Promise.all(opened.splice(0).map((api) => api.close()));
  await rm(join(dir, '..'), { recursive: true });
});

async function open(): Promise<OpenApi> {
  const api = await openForClasses({
    classes: { roomsDir: dir },
    logger: pino({ level: 'fatal' }),
  });
  opened.push(api);
  return api;
}

async function close(api: OpenApi): Promise<void> {
  opened.splice(opened.indexOf(api), 1);
  await api.close();
}

/** What of a class is looked at after a restart. */
type Seen = {
  epoch: number;
  sequence: number;
  step: number;
  code: string;
  ask: { phase: string; answered: number } | null;
};

test('a class goes on where it was: its members are away until they come back', async () => {
  const before = await open();
  const room = await taught(before);
  const [anna, boris] = [await room.join('Anna'), await room.join('Boris')];
  const there = follow(anna.bearing, room.room, 'room');
  await there.until(() => true);
  await room.steer({ goTo: 1 });
  await room.steer({ newCode: true });
  await room.steer({ ask: { phase: 'OPEN' } });
  await given(
    askAs(anna.bearing, 'answer', { room: room.room, question: 'text-question', value: { text: 'because' } }),
  );
  await given(askAs(boris.bearing, 'report', { room: room.room, isFollowing: false, view: '/trials' }));
  const last = await room.steer({ blank: true });
  await close(before);
  await expect.poll(there.ended).toBe('1012');
  const api = await open();
  const teacher = { api, token: room.key };
  const seen = await given<Seen>(askAs(teacher, 'room', { room: room.room }));
  expect(seen).toMatchObject({
    ...{ epoch: last.epoch + 1, sequence: 1, step: 1, code: last.code, isBlank: true },
    ask: { phase: 'OPEN', answered: 1 },
  });
  const desk = follow(teacher, room.room, 'roomDesk');
  const { members, counts, answers } = await desk.until(() => true);
  expect(counts).toEqual({ following: 0, exploring: 0, away: 2 });
  expect(members).toMatchObject([
    { name: 'Anna', status: 'AWAY', view: null },
    { name: 'Boris', status: 'AWAY', view: '/trials' },
  ]);
  expect(answers).toMatchObject([{ name: 'Anna', words: 'because' }]);
  // The same tokens open it, and whoever comes back is who they were.
  const again = follow({ api, token: anna.token }, room.room, 'room', 'stream');
  await again.until(({ epoch }) => epoch === last.epoch + 1);
  await desk.until((change) =>
    change.members.some(({ name, status }) => name === 'Anna' && status === 'FOLLOWING'),
  );
  expect(await joinAs(api, last.code, 'anna')).toMatchObject({ member: { name: 'anna 2' } });
  // Who steers from what was seen before is stale.
  const stale = await given<{ __typename: string }>(
    askAs(teacher, 'steer', { room: room.room, base: { epoch: 1, sequence: 99 }, change: { goTo: 0 } }),
  );
  expect(stale.__typename).toBe('SteerStale');
  for (const each of [desk, again]) each.stop();
});

test('a server that is killed loses nothing that it has said was taken', async () => {
  const server = await startApi({ neo4j: inject('neo4j'), classes: { roomsDir: dir } });
  const client = apiClient(server.url);
  const room = await taught(client);
  await room.steer({ goTo: 1 });
  await room.steer({ ask: { phase: 'OPEN' } });
  const students = await Promise.all(Array.from({ length: 20 }, (_, place) => room.join(`Pupil ${place}`)));
  const taken = new Map<string, string>();
  let steps = 0;
  const isGone = () => null;
  const answering = students.map(async ({ bearing, member }: Student, place) => {
    const text = `answer ${place}`;
    const said = await askAs(bearing, 'answer', {
      room: room.room,
      question: 'text-question',
      value: { text },
    }).catch(isGone);
    if (said?.errors.length === 0) taken.set(member.id, text);
  });
  const steering = (async () => {
    for (;;) {
      const said = await room.steer({ callBack: true }).catch(isGone);
      if (said === null) return;
      steps = said.callBack;
    }
  })();
  // In the middle of it, and without a word.
  await expect.poll(() => taken.size, { interval: 1 }).toBeGreaterThan(5);
  await server.kill();
  await Promise.all([...answering, steering]);
  const api = await open();
  const teacher = { api, token: room.key };
  const seen = await given<Seen & { callBack: number }>(askAs(teacher, 'room', { room: room.room }));
  expect(seen).toMatchObject({ epoch: 2, step: 1, code: room.code });
  expect(seen.callBack).toBeGreaterThanOrEqual(steps);
  const answers = await given<{ member: string; words: string }[]>(
    askAs(teacher, 'answers', { room: room.room }),
  );
  const kept = new Map(answers.map(({ member, words }) => [member, words]));
  for (const [member, text] of taken) expect(kept.get(member)).toBe(text);
  const { counts } = await given<{ counts: object }>(askAs(teacher, 'desk', { room: room.room }));
  expect(counts).toEqual({ following: 0, exploring: 0, away: 20 });
  await close(api);
  // Nothing half-written is left of it.
  expect(await readdir(dir)).toEqual([`${room.room}.json`]);
});

test('one that is asked to stop ends at once, whoever holds connections, and tells them to come back', async () => {
  const server = await startApi({ neo4j: inject('neo4j'), classes: { roomsDir: dir } });
  const client = apiClient(server.url);
  const room = await openClass(client);
  const anna = await room.join('Anna');
  const followed = (['socket', 'stream'] as const).map((rung) =>
    follow(anna.bearing, room.room, 'room', rung),
  );
  const desk = follow(room.teacher, room.room, 'roomDesk');
  await Promise.all([...followed.map(({ until }) => until(() => true)), desk.until(() => true)]);
  await room.steer({ goTo: 2 });
  const began = performance.now();
  expect(await server.stop()).toBe(0);
  // It takes some tenths of a second. What must not happen is that it waits for those who are connected.
  expect(performance.now() - began).toBeLessThan(8_000);
  expect(followed.map(({ ended }) => ended())).toEqual(['1012', 'complete']);
  expect(desk.ended()).toBe('1012');
  expect(roomSchema.parse(JSON.parse(await readFile(join(dir, `${room.room}.json`), 'utf8')))).toMatchObject({
    step: 2,
  });
});

test('of what lies in the folder the classes are taken up that can go on, and what is over is deleted', async () => {
  await mkdir(dir);
  const key = (id: string) => newToken({ role: 'teacher', room: id });
  const write = async (name: string, text: string) => writeFile(join(dir, name), text);
  const now = new Date();
  const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 60 * 60_000);
  const keys = new Map<string, string>();
  const kept = (id: string, change: Partial<Room> = {}, name = `${id}.json`) => {
    const token = key(id);
    keys.set(id, token);
    const at = now.toISOString();
    const room = withMember(
      sampleRoom({ id, openedAt: at, teacherSeenAt: at, keyHash: hashOf(token) }),
      'anna',
    );
    return write(name, JSON.stringify({ ...room, ...change }));
  };
  const over = steered(sampleRoom(), { does: 'end' });
  await Promise.all([
    kept('aaaaaaaaaaaa', { code: 'CCCCCC', epoch: 7 }),
    kept('bbbbbbbbbbbb', { code: 'DDDDDD', openedAt: hoursAgo(9).toISOString() }),
    kept('cccccccccccc', { code: 'FFFFFF', phase: over.phase }),
    kept('dddddddddddd', { code: 'HHHHHH' }, 'dddddddddddd.json.part'),
    kept('eeeeeeeeeeee', { code: 'JJJJJJ', members: { anna: {} } as never }),
    kept('aaaaaaaaaaaa', { code: 'KKKKKK', step: 3 }, 'a copy.json'),
    kept('../escaped', { code: 'MMMMMM' }, 'escaped.json'),
    write('ffffffffffff.json', '{"id":"ffffffffffff","epo'),
    write('old.json', 'no JSON'),
    write('notes.txt', 'not ours'),
    mkdir(join(dir, 'folder.json')),
  ]);
  // The last one that was written by this name.
  await kept('aaaaaaaaaaaa', { code: 'CCCCCC', epoch: 7 });
  await utimes(join(dir, 'old.json'), hoursAgo(25), hoursAgo(25));
  const api = await open();
  const seen = async (id: string) => {
    const { data, errors } = await askAs({ api, token: keys.get(id) ?? '' }, 'room', { room: id });
    return errors[0]?.extensions.code ?? (data as unknown as { room: Seen }).room;
  };
  expect(await seen('aaaaaaaaaaaa')).toMatchObject({ epoch: 8, sequence: 1, step: 0, code: 'CCCCCC' });
  for (const id of [
    'bbbbbbbbbbbb',
    'cccccccccccc',
    'dddddddddddd',
    'eeeeeeeeeeee',
    'ffffffffffff',
    '../escaped',
  ])
    expect(await seen(id), id).toBe('ROOM_NOT_FOUND');
  for (const code of ['DDDDDD', 'FFFFFF', 'HHHHHH', 'JJJJJJ', 'KKKKKK', 'MMMMMM'])
    expect(await tryJoin(api, code)).toMatchObject({ reason: 'NO_SUCH_CODE' });
  await joinAs(api, 'CCCCCC', 'Boris');
  const left = ['a copy.json', 'aaaaaaaaaaaa.json', 'eeeeeeeeeeee.json', 'escaped.json', 'ffffffffffff.json'];
  expect((await readdir(dir)).toSorted()).toEqual([...left, 'folder.json', 'notes.txt']);
  await expect(stat(join(dir, '..', 'escaped.json'))).rejects.toThrow('ENOENT');
});

test('of a class that is over nothing is left in the folder', async () => {
  const api = await open();
  const rooms = await Promise.all([taught(api), taught(api), taught(api)]);
  await Promise.all(
    rooms.map(async (room) => {
      const { bearing } = await room.join('Anna');
      await room.steer({ goTo: 1 });
      // Whatever is still to be written when the class ends is not written after it.
      const reported = askAs(bearing, 'report', { room: room.room, isFollowing: true });
      await Promise.all([askAs(room.teacher, 'end', { room: room.room }), reported]);
    }),
  );
  expect(await readdir(dir)).toEqual([]);
  await close(api);
  expect(await readdir(dir)).toEqual([]);
  const again = await open();
  for (const { code } of rooms) expect(await tryJoin(again, code)).toMatchObject({ reason: 'NO_SUCH_CODE' });
});

test('each lesson of the record can be taught again after a stop', async () => {
  const api = await open();
  const { lessons } = await api.ask<{ lessons: { id: string }[] }>('{ lessons { id } }');
  const rooms = await Promise.all(lessons.map(({ id }) => openClass(api, id)));
  expect(rooms.length).toBeGreaterThan(10);
  await close(api);
  const again = await open();
  for (const { room, key } of rooms)
    expect(await given(askAs({ api: again, token: key }, 'room', { room }))).toMatchObject({ epoch: 2 });
});

test('where the folder cannot be used classes are held all the same', async () => {
  await writeFile(dir, 'no folder');
  const api = await open();
  const room = await openClass(api);
  await room.join('Anna');
  expect(await room.steer({ goTo: 1 })).toMatchObject({ step: 1 });
});
