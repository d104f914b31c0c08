import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchZoom } from './watch-zoom.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => setTimeout(act, 16));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the first zoom is told at once, the next when the camera rests', () => {
  const told = vi.fn();
  const { moved } = watchZoom(told);
  moved(1);
  expect(told).toHaveBeenLastCalledWith(1);
  for (const zoom of [1.1, 1.2, 1.3]) {
    moved(zoom);
    vi.advanceTimersByTime(100);
  }
  expect(told).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(200);
  expect(told).toHaveBeenLastCalledWith(1.3);
  expect(told).toHaveBeenCalledTimes(2);
});

test('what is twice as near or as far is told while the camera moves', () => {
  const told = vi.fn();
  const { moved } = watchZoom(told);
  for (const zoom of [1, 1.4, 1.9, 2.1, 3, 4.3, 2.5, 2.1]) moved(zoom);
  expect(told.mock.calls.flat()).toEqual([1, 2.1, 4.3, 2.1]);
});

test('a move that waits behind a long frame keeps the camera from resting', () => {
  const told = vi.fn();
  const { moved } = watchZoom(told);
  moved(1);
  moved(1.1);
  vi.advanceTimersByTime(150);
  moved(1.2);
  vi.advanceTimersByTime(100);
  expect(told).toHaveBeenCalledTimes(1);
});
