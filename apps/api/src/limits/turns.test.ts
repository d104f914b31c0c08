import { expect, test } from 'vitest';
import { createTurns } from './turns.ts';

test('no more than so many have a turn at once, and the next gets one when it ends', async () => {
  const turns = createTurns({ atOnce: 2 });
  const [first] = [await turns.wait(), await turns.wait()];
  let hasThird = false;
  const third = turns.wait().then((end) => {
    hasThird = true;
    return end;
  });
  await Promise.resolve();
  expect(hasThird).toBe(false);
  first();
  (await third)();
});

test('who waits too long is told to ask later, and whose turn has ended leaves nobody waiting', async () => {
  const turns = createTurns({ atOnce: 1, waitMaxMs: 20 });
  const end = await turns.wait();
  await expect(turns.wait()).rejects.toMatchObject({ code: 'RATE_LIMITED', retryAfter: 5 });
  end();
  (await turns.wait())();
});
