import { act, cleanup, renderHook } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { usePlayback } from './use-playback.ts';

let isStill = false;
beforeEach(() => {
  vi.useFakeTimers();
  isStill = false;
  vi.spyOn(window, 'matchMedia').mockImplementation((media) =>
    Object.assign(new EventTarget() as MediaQueryList, { matches: isStill, media }),
  );
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** A player of four steps, 100 ms each; the test holds the index. */
function player(start = 0) {
  const moves: [number, string][] = [];
  const { result, rerender, unmount } = renderHook(
    ({ isWaiting }) => {
      const [index, setIndex] = useState(start);
      const playback = usePlayback({
        length: 4,
        index,
        stepMs: 100,
        isWaiting,
        onIndex: (to, by) => {
          moves.push([to, by]);
          setIndex(to);
        },
      });
      return { index, ...playback };
    },
    { initialProps: { isWaiting: false } },
  );
  return { result, moves, rerender, unmount };
}

const pass = (ms: number) => act(() => vi.advanceTimersByTime(ms));

test('plays a step at once, then by the clock to the last, and stops', () => {
  const { result, moves } = player();
  act(() => result.current.play());
  expect(moves).toEqual([[1, 'reader']]);
  pass(99);
  expect(result.current.index).toBe(1);
  pass(1);
  expect(result.current.index).toBe(2);
  expect(result.current.isPlaying).toBe(true);
  pass(100);
  expect(result.current).toMatchObject({ index: 3, isAtEnd: true, isPlaying: false });
  pass(1000);
  expect(moves).toEqual([
    [1, 'reader'],
    [2, 'clock'],
    [3, 'clock'],
  ]);
});

test('from the last it begins again', () => {
  const { result } = player(3);
  act(() => result.current.play());
  expect(result.current).toMatchObject({ index: 0, isPlaying: true });
});

test.each(['pause', 'back', 'forward', 'first', 'last'] as const)('%s ends the playing', (name) => {
  const { result } = player();
  act(() => result.current.play());
  act(() => result.current[name]());
  const { index } = result.current;
  expect(index).toBe({ pause: 1, back: 0, forward: 2, first: 0, last: 3 }[name]);
  pass(1000);
  expect(result.current).toMatchObject({ index, isPlaying: false });
});

test('steps never go beyond the first and the last', () => {
  const { result } = player();
  act(() => result.current.back());
  expect(result.current).toMatchObject({ index: 0, isAtStart: true });
  act(() => result.current.last());
  act(() => result.current.forward());
  expect(result.current.index).toBe(3);
});

test('a step is shown half as long at twice the speed', () => {
  const { result } = player();
  act(() => result.current.setSpeed(2));
  act(() => result.current.play());
  pass(50);
  expect(result.current.index).toBe(2);
});

test('the clock waits for a step that is on its way, and gives it its whole time', () => {
  const { result, rerender } = player();
  act(() => result.current.play());
  rerender({ isWaiting: true });
  pass(1000);
  expect(result.current).toMatchObject({ index: 1, isPlaying: true });
  rerender({ isWaiting: false });
  pass(99);
  expect(result.current.index).toBe(1);
  pass(1);
  expect(result.current.index).toBe(2);
});

test('for those who ask for less motion, play is one step', () => {
  isStill = true;
  const { result } = player();
  act(() => result.current.play());
  pass(1000);
  expect(result.current).toMatchObject({ index: 1, isStill: true, isPlaying: false });
});

test('nothing moves once the player is gone', () => {
  const { result, moves, unmount } = player();
  act(() => result.current.play());
  unmount();
  pass(1000);
  expect(moves).toHaveLength(1);
});
