import { beforeEach, describe, expect, test } from 'vitest';
import { inSlices } from './in-slices.ts';

let now = 0;
const clock = () => now;
beforeEach(() => {
  now = 0;
});

/** Yields `slices` times, each after `sliceMs` on the clock. */
function* work(slices: number, sliceMs: number): Generator<void, string> {
  for (let slice = 0; slice < slices; slice += 1) {
    now += sliceMs;
    yield;
  }
  return 'done';
}

/** Counts the turns of the event loop until the work has ended. */
async function turnsDuring(slices: number, sliceMs: number): Promise<number> {
  let turns = 0;
  let isDone = false;
  const count = () => {
    if (isDone) return;
    turns += 1;
    setImmediate(count);
  };
  setImmediate(count);
  expect(await inSlices(work(slices, sliceMs), 1_000, clock)).toBe('done');
  isDone = true;
  return turns;
}

describe('inSlices', () => {
  test('the event loop comes round once in each slice of 8 ms', async () => {
    expect(await turnsDuring(20, 9)).toBe(20);
    expect(await turnsDuring(20, 4.5)).toBe(10);
  });

  test('what pauses often but is short is done in one go', async () => {
    expect(await turnsDuring(100, 0)).toBe(0);
  });

  test('it ends at the deadline, and says how to ask for less', async () => {
    const endless = work(Number.POSITIVE_INFINITY, 1);
    await expect(inSlices(endless, 30, clock)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/Ask for fewer/),
    });
    expect(now).toBe(31);
  });

  test('an error of the computation rejects its promise', async () => {
    const failing = (function* (): Generator<void> {
      yield;
      throw new Error('a defect');
    })();
    await expect(inSlices(failing, 1_000, clock)).rejects.toThrow('a defect');
  });
});
