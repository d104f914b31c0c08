import { type Room, unlinkServers } from '@kto-kogo/room';
import { sampleRoom, withMember } from '@kto-kogo/room/testing';
import pino from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPresence } from './presence.ts';
import { memoryStore } from './store/memory-store.ts';
import type { RoomStore } from './store/room-store.ts';
import type { Bearer } from './tokens.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const { id: room } = sampleRoom();
const teacher: Bearer = { role: 'teacher', room };
const anna: Bearer = { role: 'member', room, member: 'anna' };

/** A class with Anna, and who is there as the class knows it. */
async function attended(change: (store: RoomStore) => Partial<RoomStore> = () => ({})) {
  const kept = memoryStore(null);
  const store = { ...kept, ...change(kept) };
  await store.create(withMember(sampleRoom(), 'anna'));
  const presence = createPresence(store, pino({ level: 'silent' }));
  const now = async () => (await store.read(room)) as Room;
  return {
    ...{ store, presence, now },
    isThere: async () => {
      // What is told together with others is told by then.
      await vi.advanceTimersByTimeAsync(60);
      const { members, teacherLinks } = await now();
      return {
        anna: members.anna?.links.length === 1 && !members.anna.isAway,
        teacher: teacherLinks.length === 1,
      };
    },
  };
}

test('who has a connection is there, and 3 s after the last was lost is away', async () => {
  const { presence, isThere } = await attended();
  const [first, second] = [presence.arrive(anna), presence.arrive(anna)];
  expect(await isThere()).toEqual({ anna: true, teacher: false });
  first();
  first();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await isThere()).toMatchObject({ anna: true });
  second();
  await vi.advanceTimersByTimeAsync(2_900);
  expect(await isThere()).toMatchObject({ anna: true });
  await vi.advanceTimersByTimeAsync(200);
  expect(await isThere()).toMatchObject({ anna: false });
});

test('a hall that comes at once is told of by a few changes', async () => {
  let changes = 0;
  const { presence, store, now } = await attended((kept) => ({
    change(id, change) {
      changes += 1;
      return kept.change(id, change);
    },
  }));
  const members = Array.from({ length: 290 }, (_, place) => `pupil${place}`);
  await store.change(room, (before) => members.reduce((each, id) => withMember(each, id), before));
  changes = 0;
  for (const member of members) {
    presence.arrive({ role: 'member', room, member });
    await vi.advanceTimersByTimeAsync(1);
  }
  await vi.advanceTimersByTimeAsync(60);
  const { members: there } = await now();
  expect(members.every((id) => there[id]?.links.length === 1)).toBe(true);
  expect(changes).toBeLessThan(10);
});

test('a page that is loaded anew was never away', async () => {
  const { presence, isThere, now } = await attended();
  const leave = presence.arrive(anna);
  await isThere();
  const { since } = (await now()).members.anna ?? {};
  leave();
  await vi.advanceTimersByTimeAsync(2_000);
  presence.arrive(anna);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await isThere()).toMatchObject({ anna: true });
  expect((await now()).members.anna?.since).toBe(since);
});

test('who asks again and again is there, until four questions were missed', async () => {
  const { presence, isThere } = await attended();
  for (let asked = 0; asked < 10; asked += 1) {
    presence.poll(anna);
    presence.poll(teacher);
    await vi.advanceTimersByTimeAsync(3_000);
  }
  expect(await isThere()).toEqual({ anna: true, teacher: true });
  // Three more are missed; then nobody is waited for but for the grace.
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await isThere()).toEqual({ anna: true, teacher: true });
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await isThere()).toEqual({ anna: false, teacher: false });
});

test('a screen is nobody', async () => {
  const { presence, isThere } = await attended();
  presence.arrive({ role: 'screen', room });
  presence.poll({ role: 'screen', room });
  expect(await isThere()).toEqual({ anna: false, teacher: false });
});

test('a class in which somebody is there is watched, and no other', async () => {
  const watched: string[] = [];
  const { presence } = await attended((store) => ({
    watch(id, onChange) {
      watched.push(`watch ${id}`);
      const unwatch = store.watch(id, onChange);
      return () => {
        watched.push(`unwatch ${id}`);
        unwatch();
      };
    },
  }));
  const [one, two] = [presence.arrive(anna), presence.arrive(teacher)];
  one();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(watched).toEqual([`watch ${room}`]);
  two();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(watched).toEqual([`watch ${room}`, `unwatch ${room}`]);
  presence.arrive(anna);
  expect(watched).toHaveLength(3);
});

test('what a store could not be told when it was away it is told when it is back', async () => {
  let isAway = true;
  const { presence, isThere, now } = await attended((store) => ({
    async change(id, change) {
      if (isAway) throw new Error('The store is away.');
      return store.change(id, change);
    },
  }));
  const leave = presence.arrive(anna);
  expect(await isThere()).toMatchObject({ anna: false });
  isAway = false;
  presence.remind(await now());
  expect(await isThere()).toMatchObject({ anna: true });
  isAway = true;
  leave();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await isThere()).toMatchObject({ anna: true });
  isAway = false;
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await isThere()).toMatchObject({ anna: false });
});

test('a class that took this server for one that is no more is told better, and of nobody who left', async () => {
  const { presence, store, isThere, now } = await attended();
  const leave = presence.arrive(anna);
  presence.arrive(teacher);
  expect(await isThere()).toEqual({ anna: true, teacher: true });
  await store.change(room, (before) =>
    unlinkServers(before, new Set([store.server]), new Date().toISOString()),
  );
  expect(await isThere()).toEqual({ anna: false, teacher: false });
  leave();
  presence.remind(await now());
  expect(await isThere()).toEqual({ anna: false, teacher: true });
});

test('once it has stopped nothing is told any more', async () => {
  const { presence, isThere } = await attended();
  const [leave, leaveLater] = [presence.arrive(anna), presence.arrive({ ...anna, member: 'boris' })];
  presence.poll(teacher);
  expect(await isThere()).toEqual({ anna: true, teacher: true });
  leave();
  presence.stop();
  // Connections end when all else has.
  leaveLater();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await isThere()).toEqual({ anna: true, teacher: true });
  expect(vi.getTimerCount()).toBe(0);
});
