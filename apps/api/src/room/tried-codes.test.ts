import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TriedCodes, type Turn } from './tried-codes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Who tries the same code as soon as it may, until it is judged. @returns after how many seconds */
async function patiently(codes: TriedCodes, code: string): Promise<number> {
  const began = Date.now();
  while ((await codes.try(code)) === 'later') await new Promise((done) => setTimeout(done, 1_000));
  return (Date.now() - began) / 1_000;
}

/** @param perSecond how often a guesser tries @param codeOf what */
function guess(codes: TriedCodes, perSecond: number, codeOf: (place: number) => string) {
  const told: [code: string, turn: Turn][] = [];
  let place = 0;
  const timer = setInterval(() => {
    const code = codeOf(place);
    place += 1;
    void codes.try(code).then((turn) => told.push([code, turn]));
  }, 1_000 / perSecond);
  return {
    /** What he was told of. */
    judged: () => new Set(told.filter(([, turn]) => turn !== 'later').map(([code]) => code)),
    stop: () => clearInterval(timer),
  };
}

test.each([
  ['ten', 10, 'ever new codes', 20, 1, 4],
  ['one', 1, 'ever new codes', 20, 1, 10],
  ['ten', 10, 'ever new codes', 500, 1, 10],
  ['thirty', 30, 'the same code often', 20, 60, 10],
  ['ten', 10, 'the same code often', 20, 60, 30],
] as const)(
  '%s of a class (%i) who try beside a guesser of %s, %i a second, %i of each, are in after %i s',
  async (_who, pupils, _how, perSecond, each, seconds) => {
    const codes = new TriedCodes(() => {});
    const guesser = guess(codes, perSecond, (place) => `guess ${Math.floor(place / each)}`);
    await vi.advanceTimersByTimeAsync(10_000);
    const waited = Promise.all(Array.from({ length: pupils }, () => patiently(codes, 'right')));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(Math.max(...(await waited))).toBeLessThanOrEqual(seconds);
    expect(guesser.judged().size).toBeLessThanOrEqual(70 / 3 + 1);
    guesser.stop();
  },
);

test('who is alone waits for a moment, and then 3 s; of those who try the same the first is told to be it', async () => {
  const onIdle = vi.fn();
  const codes = new TriedCodes(onIdle);
  const first = Promise.all([codes.try('a'), codes.try('a')]);
  await vi.advanceTimersByTimeAsync(300);
  expect(await first).toEqual(['judged', 'along']);
  const second = codes.try('b');
  const told = vi.fn();
  void second.then(told);
  await vi.advanceTimersByTimeAsync(2_900);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(told).toHaveBeenCalledExactlyOnceWith('judged');
  expect(onIdle).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(onIdle).toHaveBeenCalledOnce();
});

test('of ever new codes it holds a hundred', async () => {
  const codes = new TriedCodes(() => {});
  const told: Turn[] = [];
  for (let place = 0; place < 1_000; place += 1)
    void codes.try(`guess ${place}`).then((turn) => told.push(turn));
  await vi.advanceTimersByTimeAsync(0);
  expect(told).toEqual(Array(900).fill('later'));
  await vi.advanceTimersByTimeAsync(300);
  expect(told.filter((turn) => turn !== 'later')).toEqual(['judged']);
});
