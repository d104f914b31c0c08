import { expect, test } from 'vitest';
import { allOrNone } from './all-or-none.ts';

const never = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

test('gives the results in order', async () => {
  const results = await allOrNone<[number, string]>(new AbortController().signal, [
    async () => 1,
    async () => 'two',
  ]);
  expect(results).toEqual([1, 'two']);
});

test('the first failure ends the others, and is the one that is thrown', async () => {
  let hasEnded = false;
  const slow = (signal: AbortSignal) =>
    never(signal).finally(() => {
      hasEnded = true;
    });
  const failing = async () => {
    throw new Error('first');
  };
  await expect(allOrNone<[never, never]>(new AbortController().signal, [slow, failing])).rejects.toThrow(
    'first',
  );
  expect(hasEnded).toBe(true);
});

test('aborted from outside, all end', async () => {
  const abort = new AbortController();
  const all = allOrNone<[never, never]>(abort.signal, [never, never]);
  abort.abort(new Error('stopped'));
  await expect(all).rejects.toThrow();
});
