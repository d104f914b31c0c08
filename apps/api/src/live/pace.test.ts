import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Pace } from './pace.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** When it was done, in ms from the start. */
function watched() {
  const began = performance.now();
  const done: number[] = [];
  const pace = new Pace(() => done.push(performance.now() - began));
  return { pace, done };
}

test('the first is done at once, and of those that ask meanwhile the last is never left out', () => {
  const { pace, done } = watched();
  for (let asked = 0; asked < 50; asked += 1) {
    pace.ask(200);
    vi.advanceTimersByTime(20);
  }
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual([0, 200, 400, 600, 800, 1_000]);
  // After a rest it is at once again.
  pace.ask(200);
  expect(done).toHaveLength(7);
});

test('what may wait long does not make wait what may not', () => {
  const { pace, done } = watched();
  pace.ask(1_000);
  vi.advanceTimersByTime(50);
  pace.ask(1_000);
  pace.ask(200);
  pace.ask(1_000);
  vi.advanceTimersByTime(2_000);
  expect(done).toEqual([0, 200]);
});

test('once it is closed nothing is done any more', () => {
  const { pace, done } = watched();
  pace.ask(200);
  pace.ask(200);
  pace.close();
  vi.advanceTimersByTime(1_000);
  expect(done).toEqual([0]);
});
