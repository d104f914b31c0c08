import { linkTeacher, type Room, unlinkTeacher } from '@kto-kogo/room';
import { linked, sampleRoom, steered, withMember } from '@kto-kogo/room/testing';
import pino from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { lookAfter } from './life.ts';
import { memoryStore } from './store/memory-store.ts';
import type { RoomStore } from './store/room-store.ts';

const HOUR = 60 * 60_000;
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const now = () => new Date().toISOString();

/** A class that is opened now, and looked after. */
async function lookedAfter(change: (room: Room) => Room = (room) => room, of: Partial<RoomStore> = {}) {
  const store = { ...memoryStore(null), ...of };
  const opened = sampleRoom({ openedAt: now(), teacherSeenAt: now() });
  await store.create(change(opened));
  const rooms = { end: vi.fn((id: string) => store.remove({ ...opened, id })) };
  const presence = { remind: vi.fn() };
  const stop = lookAfter(store, { rooms, presence, logger: pino({ level: 'silent' }) });
  return {
    ...{ store, rooms, presence, stop },
    room: () => store.read(opened.id),
    change: (act: (room: Room) => Room) => store.change(opened.id, act),
  };
}

test('a teacher who is not connected is away after 12 s, and back with the first device', async () => {
  const { room, change } = await lookedAfter();
  await vi.advanceTimersByTimeAsync(12_000);
  expect(await room()).toMatchObject({ isTeacherAway: false });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await room()).toMatchObject({ isTeacherAway: true, sequence: 2 });
  await change((before) => linkTeacher(before, 'here', now()));
  expect(await room()).toMatchObject({ isTeacherAway: false, sequence: 3 });
  await vi.advanceTimersByTimeAsync(HOUR);
  expect(await room()).toMatchObject({ isTeacherAway: false });
  await change((before) => unlinkTeacher(before, 'here', now()));
  await vi.advanceTimersByTimeAsync(11_000);
  expect(await room()).toMatchObject({ isTeacherAway: false });
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await room()).toMatchObject({ isTeacherAway: true });
});

test('a class without its teacher for two hours is over', async () => {
  const { room, rooms } = await lookedAfter();
  await vi.advanceTimersByTimeAsync(2 * HOUR - 1_000);
  expect(rooms.end).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(rooms.end).toHaveBeenCalledOnce();
  expect(await room()).toBeNull();
});

test('a class is over after eight hours, though its teacher is there', async () => {
  const { room, rooms } = await lookedAfter((opened) => linkTeacher(opened, 'here', now()));
  await vi.advanceTimersByTimeAsync(8 * HOUR - 1_000);
  expect(rooms.end).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await room()).toBeNull();
});

test('who joined and never came is away after 12 s', async () => {
  const { room, change } = await lookedAfter();
  await change((before) => {
    const joined = withMember(withMember(before, 'anna'), 'boris');
    const { anna, boris } = joined.members;
    if (anna === undefined || boris === undefined) throw new Error('Both have joined.');
    const members = { anna: { ...anna, since: now() }, boris: { ...boris, since: now() } };
    return linked({ ...joined, members }, 'boris', 'here', now());
  });
  await vi.advanceTimersByTimeAsync(11_000);
  expect((await room())?.members).toMatchObject({ anna: { isAway: false }, boris: { isAway: false } });
  await vi.advanceTimersByTimeAsync(3_000);
  expect((await room())?.members).toMatchObject({ anna: { isAway: true }, boris: { isAway: false } });
});

test('connections to a server that is no more are none', async () => {
  const gone = vi.fn(
    async (servers: ReadonlySet<string>) => new Set([...servers].filter((each) => each === 'dead')),
  );
  const { room } = await lookedAfter(
    (opened) => {
      const anna = linked(withMember(opened, 'anna'), 'anna', 'dead', now());
      return linkTeacher(linked(withMember(anna, 'boris'), 'boris', 'alive', now()), 'dead', now());
    },
    { gone },
  );
  await vi.advanceTimersByTimeAsync(1_000);
  expect(gone).toHaveBeenCalledWith(new Set(['dead', 'alive']));
  expect(await room()).toMatchObject({
    teacherLinks: [],
    members: { anna: { links: [], isAway: true }, boris: { links: ['alive'], isAway: false } },
  });
});

test('those who are there are told of again with each look', async () => {
  const { presence, stop } = await lookedAfter();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(presence.remind).toHaveBeenCalledTimes(3);
  stop();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(presence.remind).toHaveBeenCalledTimes(3);
});

test('while a store does not answer classes are looked at once, and then again', async () => {
  let answer = () => {};
  const waiting = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const gone = vi.fn(async () => {
    await waiting;
    return new Set<string>();
  });
  const { presence } = await lookedAfter((room) => steered(room, { does: 'goTo', step: 0 }), { gone });
  await vi.advanceTimersByTimeAsync(30_000);
  expect(gone).toHaveBeenCalledOnce();
  answer();
  await vi.advanceTimersByTimeAsync(2_000);
  expect(presence.remind).toHaveBeenCalled();
  expect(gone.mock.calls.length).toBeGreaterThan(1);
});

test('a store that fails is asked again', async () => {
  const gone = vi.fn().mockRejectedValueOnce(new Error('It is away.')).mockResolvedValue(new Set());
  const { presence } = await lookedAfter(undefined, { gone });
  await vi.advanceTimersByTimeAsync(2_000);
  expect(gone).toHaveBeenCalledTimes(2);
  expect(presence.remind).toHaveBeenCalledOnce();
});
