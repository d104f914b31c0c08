import type { Room } from '@kto-kogo/room';
import { sampleRoom, steered } from '@kto-kogo/room/testing';
import pino from 'pino';
import { expect, test, vi } from 'vitest';
import { createPresence } from '../room/presence.ts';
import { memoryStore } from '../room/store/memory-store.ts';
import { keepingListener, subscriptionTo } from '../testing/class-on-hand.ts';
import { Feeds } from './feeds.ts';

const logger = pino({ level: 'silent' });

/** Feeds over a store that answers when it is told to. */
async function slowly() {
  const kept = memoryStore(null);
  await kept.create(sampleRoom());
  const asked: ((room: Room | null) => void)[] = [];
  const store = { ...kept, read: () => new Promise<Room | null>((resolve) => asked.push(resolve)) };
  const presence = createPresence(store, logger);
  const feeds = new Feeds({ store, presence }, logger);
  const step = async (to: number) => {
    await kept.change(sampleRoom().id, (room) => steered(room, { does: 'goTo', step: to }));
  };
  return { feeds, step, answer: (room: Room | null) => asked.shift()?.(room) };
}

test('what is told after a class was asked for is newer than what is answered', async () => {
  const { feeds, step, answer } = await slowly();
  const { listener, told } = keepingListener();
  const { leave } = feeds.add(sampleRoom(), subscriptionTo('room'), listener);
  await step(1);
  answer(sampleRoom());
  await step(2);
  await vi.waitUntil(() => told.at(-1)?.step === 2);
  const steps = told.map(({ sequence = 0 }) => sequence);
  expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  leave();
});

test('what changed between the asking and the listening is told', async () => {
  const { feeds, answer } = await slowly();
  const { listener, told } = keepingListener();
  const { leave } = feeds.add(sampleRoom(), subscriptionTo('room'), listener);
  answer(steered(sampleRoom(), { does: 'goTo', step: 3 }));
  await vi.waitUntil(() => told.at(-1)?.step === 3);
  leave();
});

test('of a class that is not there any more whoever came a moment too late is told', async () => {
  const { feeds, answer } = await slowly();
  const { listener, ended } = keepingListener();
  feeds.add(sampleRoom(), subscriptionTo('room'), listener);
  answer(null);
  await vi.waitUntil(() => ended.length > 0);
  expect(ended).toEqual(['lost']);
});

test('with one token twenty listen, and with another as many', async () => {
  const { feeds } = await slowly();
  const [mine, other] = [
    keepingListener().listener,
    keepingListener({ role: 'teacher', room: 'a' }).listener,
  ];
  const leaves = Array.from({ length: 20 }, () => {
    feeds.checkRoomFor(mine.bearer);
    return feeds.add(sampleRoom(), subscriptionTo('room'), mine).leave;
  });
  expect(() => feeds.checkRoomFor(mine.bearer)).toThrow(/at most 20/);
  feeds.checkRoomFor(other.bearer);
  leaves[0]?.();
  feeds.checkRoomFor(mine.bearer);
  for (const leave of leaves.slice(1)) leave();
});
