import { answer, joinRoom, type Room, removeMember, report } from '@kto-kogo/room';
import { AT, sampleRoom, steered, withMember } from '@kto-kogo/room/testing';
import pino from 'pino';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepingListener, subscriptionTo } from '../testing/class-on-hand.ts';
import { RoomFeed } from './room-feed.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const logger = pino({ level: 'silent' });
const PUPILS = Array.from({ length: 40 }, (_, place) => `pupil${place}`);
const asking = () =>
  steered(
    PUPILS.reduce((room, id) => withMember(room, id), sampleRoom()),
    { does: 'goTo', step: 1 },
    { does: 'ask', phase: 'OPEN', picked: [] },
  );
const answered = (room: Room, id: string) =>
  answer(room, id, 'choice', { kind: 'CHOICE', choice: [0] }, AT) as Room;

/** A feed of which somebody hears the state, and somebody the desk. */
function heard(start: Room) {
  const feed = new RoomFeed(start, logger);
  const [pupil, teacher] = [keepingListener(), keepingListener({ role: 'teacher', room: start.id })];
  feed.add(subscriptionTo('room'), pupil.listener);
  feed.add(subscriptionTo('roomDesk'), teacher.listener);
  return { feed, pupil, teacher };
}

test('whoever comes is told the present at once', () => {
  const { pupil, teacher } = heard(asking());
  expect(pupil.told).toMatchObject([{ step: 1, ask: { phase: 'OPEN', answered: 0 } }]);
  expect(teacher.told).toMatchObject([{ isSnapshot: true, counts: { following: 40 } }]);
});

test('a step is told at once, five are told a second at most, and the last always', () => {
  let room = steered(sampleRoom(), { does: 'goTo', step: 0 });
  const { feed, pupil } = heard(room);
  room = steered(room, { does: 'goTo', step: 1 });
  feed.change(room);
  expect(pupil.told.at(-1)).toMatchObject({ step: 1 });
  for (let passed = 0; passed < 3_000; passed += 10) {
    room = steered(room, { does: 'goTo', step: (passed / 10) % 4 }, { does: 'callBack' });
    feed.change(room);
    vi.advanceTimersByTime(10);
  }
  // The greeting, the first, and five a second.
  expect(pupil.told.length).toBeLessThanOrEqual(2 + 15);
  expect(pupil.told.length).toBeGreaterThan(14);
  vi.advanceTimersByTime(200);
  expect(pupil.told.at(-1)).toMatchObject({ sequence: room.sequence, step: room.step });
  const numbers = pupil.told.map(({ sequence = 0 }) => sequence);
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
});

test('that more have answered is told once a second, and makes no step wait', () => {
  let room = asking();
  const { feed, pupil } = heard(room);
  for (const id of PUPILS) {
    room = answered(room, id);
    feed.change(room);
    vi.advanceTimersByTime(50);
  }
  // Two seconds of answers.
  expect(pupil.told.map(({ ask }) => ask?.answered)).toEqual([0, 1, 20, 40]);
  room = steered(room, { does: 'goTo', step: 2 });
  feed.change(room);
  vi.advanceTimersByTime(200);
  expect(pupil.told.at(-1)).toMatchObject({ step: 2, ask: { phase: 'CLOSED', answered: 40 } });
});

test('what the teacher alone is told is told four times a second at most, and to nobody where nothing is new', () => {
  let room = steered(withMember(sampleRoom(), 'anna'), { does: 'goTo', step: 0 });
  const { feed, pupil, teacher } = heard(room);
  for (let passed = 0; passed < 2_000; passed += 20) {
    room = report(room, 'anna', { isFollowing: false, view: `/figures/x${passed}`, mayBeShown: null }, AT);
    feed.change(room);
    vi.advanceTimersByTime(20);
  }
  vi.advanceTimersByTime(250);
  expect(pupil.told).toHaveLength(1);
  expect(teacher.told.length).toBeLessThanOrEqual(2 + 8);
  expect(teacher.told.at(-1)).toMatchObject({ isSnapshot: false, members: [{ view: '/figures/x1980' }] });
  const before = teacher.told.length;
  feed.change({ ...room });
  vi.advanceTimersByTime(1_000);
  expect(teacher.told).toHaveLength(before);
  // Each has the number that follows the one before.
  const numbers = teacher.told.map(({ sequence = 0 }) => sequence);
  expect(numbers).toEqual(numbers.map((_, place) => (numbers[0] ?? 0) + place));
});

test('which texts the class sees is told where nothing else is other than before', () => {
  let room = withMember(steered(sampleRoom(), { does: 'goTo', step: 2 }), 'anna');
  const ask = (phase: 'OPEN' | 'CLOSED' | 'SHOWN', ...picked: string[]) =>
    steered(room, { does: 'ask', phase, picked });
  room = ask('OPEN');
  room = answer(room, 'anna', 'text', { kind: 'TEXT', text: 'Because' }, AT) as Room;
  room = ask('CLOSED');
  const { feed, teacher } = heard(room);
  feed.change(ask('SHOWN', 'anna'));
  vi.advanceTimersByTime(250);
  expect(teacher.told.at(-1)).toMatchObject({ isSnapshot: false, answers: [], picked: ['anna'] });
});

test('a desk that nobody watches is not made, and whoever comes is told what it is now', () => {
  let room = withMember(sampleRoom(), 'anna');
  const { feed, teacher } = heard(room);
  const leave = feed.add(
    subscriptionTo('roomDesk'),
    keepingListener({ role: 'teacher', room: room.id }).listener,
  );
  const pupils = new RoomFeed(room, logger);
  pupils.add(subscriptionTo('room'), keepingListener().listener);
  room = withMember(room, 'boris');
  for (const each of [feed, pupils]) each.change(room);
  vi.advanceTimersByTime(1_000);
  expect(teacher.told.at(-1)).toMatchObject({ isSnapshot: false, members: [{ id: 'boris' }] });
  leave();
  const late = keepingListener({ role: 'teacher', room: room.id });
  pupils.add(subscriptionTo('roomDesk'), late.listener);
  expect(late.told).toMatchObject([{ isSnapshot: true, members: [{ id: 'anna' }, { id: 'boris' }] }]);
  pupils.change(withMember(room, 'clara'));
  vi.advanceTimersByTime(1_000);
  expect(late.told.at(-1)).toMatchObject({ isSnapshot: false, members: [{ id: 'clara' }] });
  const [first, second] = late.told.map(({ sequence = 0 }) => sequence);
  expect(second).toBe((first ?? 0) + 1);
});

test('who is taken out is told so, and the others go on', () => {
  const room = withMember(withMember(sampleRoom(), 'anna'), 'boris');
  const feed = new RoomFeed(room, logger);
  const [anna, boris] = ['anna', 'boris'].map((member) =>
    keepingListener({ role: 'member', room: room.id, member }),
  );
  for (const each of [anna, boris]) if (each !== undefined) feed.add(subscriptionTo('room'), each.listener);
  feed.change(removeMember(room, 'anna'));
  expect([anna?.ended, boris?.ended]).toEqual([['removed'], []]);
});

test('that a class is over is told at once, after all that came before, and then nothing', () => {
  let room = steered(sampleRoom(), { does: 'goTo', step: 0 });
  const { feed, pupil, teacher } = heard(room);
  for (const step of [1, 2, 3]) {
    room = steered(room, { does: 'goTo', step });
    feed.change(room);
  }
  feed.change(steered(room, { does: 'end' }));
  expect(pupil.told.at(-1)).toMatchObject({ phase: 'ENDED', step: 3 });
  expect([pupil.ended, teacher.ended]).toEqual([['over'], ['over']]);
  const before = pupil.told.length;
  vi.advanceTimersByTime(5_000);
  expect(pupil.told).toHaveLength(before);
});

test('of a class that is lost nothing is told but that', () => {
  const { feed, pupil, teacher } = heard(sampleRoom());
  feed.lose();
  expect([pupil.ended, teacher.ended]).toEqual([['lost'], ['lost']]);
  expect(pupil.told).toHaveLength(1);
});

test('who listens no more is told nothing, and a feed without listeners says so', () => {
  const room = sampleRoom();
  const feed = new RoomFeed(room, logger);
  const { listener, told } = keepingListener();
  const leave = feed.add(subscriptionTo('room'), listener);
  expect(feed.isEmpty).toBe(false);
  leave();
  expect(feed.isEmpty).toBe(true);
  feed.change(
    joinRoom(
      steered(room, { does: 'goTo', step: 1 }),
      { id: 'a', name: '', tokenHash: 'a' },
      { max: 9, at: AT },
    ) as Room,
  );
  vi.advanceTimersByTime(1_000);
  expect(told).toHaveLength(1);
});

test('what cannot be told to one is told to the others', () => {
  const room = steered(sampleRoom(), { does: 'goTo', step: 0 });
  const { feed, pupil } = heard(room);
  const other = keepingListener();
  const broken = {
    ...subscriptionTo('room'),
    key: 'broken',
    resultOf: () => {
      throw new Error('It cannot be told.');
    },
  };
  feed.add(broken, other.listener);
  feed.change(steered(room, { does: 'goTo', step: 3 }));
  expect(pupil.told.at(-1)).toMatchObject({ step: 3 });
  expect(other.told).toEqual([]);
});
