import { isNewer } from '@kto-kogo/room';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Connection, type FollowOptions, followRoom } from './follow-room.ts';
import type { EndReason } from './line.ts';
import type { DeskPart, LiveState } from './room-documents.ts';
import { fakeLines } from './testing/fake-lines.ts';
import { sampleState } from './testing/sample-state.ts';

let stops: (() => void)[];
beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, 'random').mockReturnValue(0.999);
  sessionStorage.clear();
  stops = [];
});
afterEach(() => {
  for (const stop of stops) stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

function follow(options: Partial<FollowOptions> = {}) {
  const { lines, opened, last } = fakeLines();
  const states: LiveState[] = [];
  const connections: Connection[] = [];
  const ends: EndReason[] = [];
  const following = followRoom({
    ...{ room: 'abc', bearer: 'm.x', lines },
    onState: (state) => states.push(state),
    onConnection: (connection) => connections.push(connection),
    onEnd: (reason) => ends.push(reason),
    ...options,
  });
  stops.push(following.stop);
  const open = (state: Partial<LiveState> = {}) => {
    last().onOpen();
    last().onState(sampleState(state));
  };
  return { following, opened, last, states, connections, ends, open };
}

const pass = (ms: number) => vi.advanceTimersByTime(ms);
function becomes(state: 'visible' | 'hidden') {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

test('whatever order, doubling and loss of states: the newest wins, and none goes back', () => {
  const number = fc.record({ epoch: fc.integer({ min: 1, max: 3 }), sequence: fc.nat(6) });
  const sent = fc.array(fc.tuple(number, fc.constantFrom('line', 'answer', 'cut')), { maxLength: 40 });
  fc.assert(
    fc.property(sent, (all) => {
      const { following, last, states } = follow();
      last().onOpen();
      for (const [at, by] of all) {
        if (by === 'cut') {
          last().onEnd({ is: 'lost' });
          pass(5_000);
        }
        if (by === 'answer') following.take(sampleState(at));
        else last().onState(sampleState(at));
      }
      for (const [place, state] of states.entries()) {
        const before = states[place - 1];
        if (before !== undefined) expect(isNewer(state, before)).toBe(true);
      }
      const newest = all
        .map(([at]) => at)
        .toSorted((a, b) => (isNewer(a, b) ? 1 : isNewer(b, a) ? -1 : 0))
        .at(-1);
      if (newest !== undefined) expect(states.at(-1)).toMatchObject(newest);
      following.stop();
    }),
  );
});

test('falls from the socket to the stream to polling, and says so only where it is slow', () => {
  const { opened, last, connections, open } = follow();
  last().onEnd({ is: 'silent' });
  pass(0);
  last().onEnd({ is: 'silent' });
  pass(0);
  open();
  expect(opened.map(({ rung }) => rung)).toEqual(['socket', 'stream', 'poll']);
  expect(connections).toEqual(['connecting', 'slow']);
});

test('a socket that is closed before the first state is tried once more', () => {
  const { opened, last } = follow();
  last().onEnd({ is: 'lost' });
  pass(490);
  expect(opened).toHaveLength(1);
  pass(10);
  last().onEnd({ is: 'lost' });
  pass(0);
  expect(opened.map(({ rung }) => rung)).toEqual(['socket', 'socket', 'stream']);
});

test('a lost line is taken up again for ever, with waits that grow to four seconds', () => {
  const { opened, last, connections, open } = follow();
  open();
  for (const wait of [500, 1_000, 2_000, 4_000, 4_000, 4_000]) {
    const { length } = opened;
    last().onEnd({ is: 'lost' });
    pass(wait - 10);
    expect(opened).toHaveLength(length);
    pass(10);
    expect(opened).toHaveLength(length + 1);
    expect(last().rung).toBe('socket');
  }
  open({ sequence: 2 });
  expect(connections).toEqual(['connecting', 'live', 'reconnecting', 'live']);
  last().onEnd({ is: 'lost' });
  pass(500);
  expect(last().isClosed).toBe(false);
});

test.each(['ENDED', 'FORBIDDEN', 'NOT_FOUND'] as const)('%s ends it, once', (reason) => {
  const { opened, last, ends, open, states } = follow();
  open();
  const { onEnd, onState } = last();
  onEnd({ is: 'over', reason });
  onEnd({ is: 'over', reason });
  onState(sampleState({ sequence: 9 }));
  pass(60_000);
  window.dispatchEvent(new Event('online'));
  expect([ends, opened.length, states.length]).toEqual([[reason], 1, 1]);
});

test('the state that says that the class is over ends it too', () => {
  const { last, ends, states, open } = follow();
  open();
  last().onState(sampleState({ sequence: 2, phase: 'ENDED' }));
  expect(states.at(-1)?.phase).toBe('ENDED');
  expect(ends).toEqual(['ENDED']);
  expect(last().isClosed).toBe(true);
});

test('what a line says that was closed is not heard', () => {
  const { opened, last, states, open } = follow();
  open();
  const [first] = opened;
  last().onEnd({ is: 'lost' });
  pass(500);
  first?.onState(sampleState({ sequence: 7 }));
  first?.onEnd({ is: 'over', reason: 'ENDED' });
  open({ sequence: 2 });
  expect(states.map(({ sequence }) => sequence)).toEqual([1, 2]);
});

test('who turns to the page again has its line looked at; one that is dead gives way to another at once', () => {
  const { opened, last, open } = follow();
  open();
  becomes('hidden');
  pass(5_000);
  becomes('visible');
  expect(last().checks).toBe(1);
  pass(2_000);
  last().onEnd({ is: 'lost' });
  pass(0);
  expect(opened).toHaveLength(2);
});

test('where it waits to try again, turning to the page tries at once', () => {
  const { opened, last, open } = follow();
  open();
  last().onEnd({ is: 'lost' });
  window.dispatchEvent(new Event('pageshow'));
  expect(opened).toHaveLength(2);
});

test('who has put the page aside for ten seconds lets go, and is back at once', () => {
  const { opened, last, connections, open } = follow();
  open();
  becomes('hidden');
  pass(9_999);
  expect(last().isClosed).toBe(false);
  pass(1);
  expect(last().isClosed).toBe(true);
  pass(600_000);
  window.dispatchEvent(new Event('online'));
  window.dispatchEvent(new Event('pageshow'));
  expect(opened).toHaveLength(1);
  becomes('visible');
  expect(opened).toHaveLength(2);
  open({ sequence: 5 });
  expect(connections).toEqual(['connecting', 'live', 'reconnecting', 'live']);
});

test('the desk never lets go', () => {
  const { last, open } = follow({ isDesk: true });
  open();
  becomes('hidden');
  pass(600_000);
  expect(last()).toMatchObject({ isClosed: false, isDesk: true });
});

test('with another network the socket is tried again', () => {
  const { opened, last, open } = follow();
  last().onEnd({ is: 'silent' });
  pass(0);
  open();
  const stream = last();
  window.dispatchEvent(new Event('online'));
  expect(stream.isClosed).toBe(true);
  expect(opened.map(({ rung }) => rung)).toEqual(['socket', 'stream', 'socket']);
});

test('a network that wants one to sign in is said to, until something works', () => {
  const { last, connections, open } = follow();
  last().onEnd({ is: 'silent' });
  pass(0);
  last().onEnd({ is: 'sign-in' });
  pass(4_000);
  last().onEnd({ is: 'lost' });
  pass(4_000);
  open();
  expect(connections).toEqual(['connecting', 'sign-in', 'live']);
});

test('what of the desk cannot be used makes all of it come again', () => {
  const onDesk = vi.fn<(part: DeskPart) => boolean>().mockReturnValueOnce(true).mockReturnValueOnce(false);
  const { last, open } = follow({ isDesk: true, onDesk });
  open();
  const part = { sequence: 1 } as DeskPart;
  last().onDesk(part);
  expect(last().asked).toBe(0);
  last().onDesk(part);
  expect(last().asked).toBe(1);
});

test('polling says which state is known', () => {
  const { last, open } = follow();
  expect(last().newest()).toBeNull();
  open({ sequence: 4 });
  expect(last().newest()).toMatchObject({ epoch: 1, sequence: 4 });
});
