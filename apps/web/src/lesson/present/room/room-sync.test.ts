import {
  isRefused,
  isStale,
  type RoomChange as Reduced,
  type Room,
  reduceRoom,
  stateOf,
  takeUpAgain,
} from '@kto-kogo/room';
import { AT, sampleRoom } from '@kto-kogo/room/testing';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { RoomChange } from '../../../graphql/generated/graphql.ts';
import { RequestError } from '../../../graphql/request-error.ts';
import type { LiveState } from '../../live/room-documents.ts';
import { type Common, createRoomSync } from './room-sync.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

const STEPS = 4;
const OPENING: Common = { step: 0, isBlank: false, chosen: null };

/** A server that holds one class, of which several desks hear. */
function aServer() {
  let room: Room = sampleRoom();
  let isAway = false;
  const hearers = new Set<(state: LiveState) => void>();
  const told = () => ({ ...stateOf(room), serverTime: AT }) as unknown as LiveState;
  const tell = () => {
    for (const hear of hearers) hear(told());
  };
  return {
    told,
    room: () => room,
    hear: (hear: (state: LiveState) => void) => hearers.add(hear),
    setAway(away: boolean) {
      isAway = away;
    },
    /** As after a crash, by which the last changes may be lost. */
    restart(from = room) {
      room = takeUpAgain(from, AT);
      tell();
    },
    async steer(base: { epoch: number; sequence: number }, change: RoomChange) {
      await Promise.resolve();
      if (isAway) throw new RequestError('away', 'UNREACHABLE', null);
      if (isStale(room, base)) return { isStale: true, state: told() };
      const after = reduceRoom(room, reduced(change), AT);
      if (isRefused(after)) throw new RequestError(after.refused, 'BAD_USER_INPUT', 'id');
      room = after;
      tell();
      return { isStale: false, state: told() };
    },
  };
}

function reduced(change: RoomChange): Reduced {
  if (change.goTo != null) return { does: 'goTo', step: change.goTo };
  if (change.show != null) {
    if (change.show.view === '/about') return { does: 'goTo', step: -1 };
    return { does: 'show', view: change.show.view };
  }
  if (change.blank != null) return { does: 'blank', isBlank: change.blank };
  if (change.lock != null) return { does: 'lock', isLocked: change.lock };
  return { does: 'callBack' };
}

function aDesk(server: ReturnType<typeof aServer>) {
  let shown = OPENING;
  const troubles: (string | null)[] = [];
  const sync = createRoomSync({
    api: server,
    shown: () => shown,
    onAdopt(common) {
      shown = common;
      sync.changed();
    },
    onTrouble: (words) => troubles.push(words),
  });
  server.hear((state) => sync.hear(state));
  sync.hear(server.told());
  return {
    sync,
    troubles,
    shown: () => shown,
    show(change: Partial<Common>) {
      shown = change.step === undefined ? { ...shown, ...change } : { ...OPENING, ...change };
      sync.changed();
    },
  };
}

const settled = () => vi.advanceTimersByTimeAsync(10_000);
const seen = ({ step, isBlank, view }: Room): Common => ({ step, isBlank, chosen: view });

test('the class sees what the desk shows, once it has begun', async () => {
  const server = aServer();
  const desk = aDesk(server);
  desk.show({ step: 2 });
  await settled();
  expect(server.room()).toMatchObject({ phase: 'WAITING', step: 0 });
  await desk.sync.begin();
  expect(server.room()).toMatchObject({ phase: 'RUNNING', step: 2 });
  desk.show({ chosen: '/trials' });
  desk.show({ isBlank: true });
  await settled();
  expect(seen(server.room())).toEqual({ step: 2, isBlank: true, chosen: '/trials' });
  desk.show({ chosen: null });
  await settled();
  expect(seen(server.room())).toEqual({ step: 2, isBlank: true, chosen: null });
});

test('what is pressed before the class is known to have begun comes after its first step', async () => {
  const server = aServer();
  const desk = aDesk(server);
  expect(desk.sync.isWaiting()).toBe(true);
  const begun = desk.sync.begin();
  expect(desk.sync.isWaiting()).toBe(false);
  desk.show({ step: 1 });
  desk.show({ step: 2 });
  await begun;
  await settled();
  expect(seen(server.room())).toEqual({ step: 2, isBlank: false, chosen: null });
});

test('a class that could not be begun waits still', async () => {
  const server = aServer();
  const desk = aDesk(server);
  server.setAway(true);
  await expect(desk.sync.begin()).rejects.toThrow('away');
  expect(desk.sync.isWaiting()).toBe(true);
});

test('of two desks that press at once the class goes one step on, and both show it', async () => {
  const server = aServer();
  const [desk, phone] = [aDesk(server), aDesk(server)];
  await desk.sync.begin();
  await settled();
  desk.show({ step: 1 });
  phone.show({ step: 1 });
  await settled();
  for (const common of [seen(server.room()), desk.shown(), phone.shown()])
    expect(common).toEqual({ step: 1, isBlank: false, chosen: null });
});

test('what is shown while the network is away is seen when it is back', async () => {
  const server = aServer();
  const desk = aDesk(server);
  await desk.sync.begin();
  server.setAway(true);
  desk.show({ step: 1 });
  desk.show({ step: 3 });
  await settled();
  expect(server.room().step).toBe(0);
  expect(desk.troubles.at(-1)).toMatch(/not reached/);
  server.setAway(false);
  await settled();
  expect(server.room().step).toBe(3);
  expect(desk.troubles.at(-1)).toBeNull();
});

test('a server that has lost the last step is told it again by the desk that made it', async () => {
  const server = aServer();
  const [desk, phone] = [aDesk(server), aDesk(server)];
  await desk.sync.begin();
  desk.show({ step: 1 });
  await settled();
  const older = server.room();
  desk.show({ step: 2 });
  await settled();
  server.restart(older);
  await settled();
  expect(server.room()).toMatchObject({ epoch: 2, step: 2 });
  expect([desk.shown().step, phone.shown().step]).toEqual([2, 2]);
});

test('what the class cannot be shown is left out, and the rest goes on', async () => {
  const server = aServer();
  const desk = aDesk(server);
  await desk.sync.begin();
  desk.show({ chosen: '/about' });
  await settled();
  expect(server.room().view).toBeNull();
  desk.show({ step: 2 });
  await settled();
  expect(server.room().step).toBe(2);
});

test('an order is given again on what another device has made of the class', async () => {
  const server = aServer();
  const [desk, phone] = [aDesk(server), aDesk(server)];
  await desk.sync.begin();
  await settled();
  await Promise.all([desk.sync.order({ lock: true }), phone.sync.order({ callBack: true })]);
  expect(server.room()).toMatchObject({ isLocked: true, callBack: 1 });
});

test('whatever two desks do, through whatever outages, in the end all show the same', async () => {
  const act = fc.oneof(
    fc.record({ who: fc.nat({ max: 1 }), step: fc.nat({ max: STEPS - 1 }) }),
    fc.record({ who: fc.nat({ max: 1 }), isBlank: fc.boolean() }),
    fc.record({ who: fc.nat({ max: 1 }), chosen: fc.constantFrom(null, '/trials', '/timeline') }),
    fc.record({ away: fc.boolean() }),
    fc.record({ restart: fc.constant(true) }),
    fc.record({ wait: fc.nat({ max: 1_500 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 25 }), async (acts) => {
      const server = aServer();
      const desks = [aDesk(server), aDesk(server)] as const;
      await desks[0].sync.begin();
      for (const each of acts) {
        if ('away' in each) server.setAway(each.away);
        else if ('restart' in each) server.restart();
        else if ('wait' in each) await vi.advanceTimersByTimeAsync(each.wait);
        else {
          const { who, ...change } = each;
          (who === 0 ? desks[0] : desks[1]).show(change);
        }
      }
      server.setAway(false);
      await settled();
      for (const { shown, sync } of desks) {
        expect(shown()).toEqual(seen(server.room()));
        sync.stop();
      }
    }),
  );
});
