import { describe, expect, test } from 'vitest';
import { inSlices } from './in-slices.ts';

/** Works for so many milliseconds at a time. */
function* work(slices: number, sliceMs: number): Generator<void, string> {
  for (let slice = 0; slice < slices; slice += 1) {
    const until = performance.now() + sliceMs;
    while (performance.now() < until);
    yield;
  }
  return 'done';
}

const later = () => performance.now() + 60_000;

describe('inSlices', () => {
  test('others have their turn while it runs', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 0);
    expect(await inSlices(work(20, 10), later())).toBe('done');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
  });

  test('what pauses often but is short is done in one go', async () => {
    let hadATurn = false;
    const done = inSlices(work(3, 0), later());
    setImmediate(() => {
      hadATurn = true;
    });
    expect(await done).toBe('done');
    expect(hadATurn).toBe(false);
  });

  test('it ends at the deadline, and says how to ask for less', async () => {
    const endless = work(Number.POSITIVE_INFINITY, 1);
    await expect(inSlices(endless, performance.now() + 30)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/Ask for fewer/),
    });
  });

  test('what goes wrong in it goes wrong for whoever asked', async () => {
    // biome-ignore lint/correctness/useYield: it fails before it pauses
    const failing = (function* (): Generator<void> {
      throw new Error('a defect');
    })();
    await expect(inSlices(failing, later())).rejects.toThrow('a defect');
  });
});
