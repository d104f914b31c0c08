import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { signOfLife } from './sign-of-life.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What Redis does with keys that live for a while. */
function keys() {
  const until = new Map<string, number>();
  let isAway = false;
  const answer = <Value>(value: Value): Promise<Value> =>
    isAway ? Promise.reject(new Error('It is away.')) : Promise.resolve(value);
  const client = () => {
    const ready: (() => void)[] = [];
    let isKilled = false;
    return {
      kill: () => {
        isKilled = true;
      },
      isReady: true,
      set(key: string, _value: string, { expiration }: { expiration: { value: number } }) {
        if (!isAway && !isKilled) until.set(key, Date.now() + expiration.value);
        return answer('OK');
      },
      mGet: (asked: string[]) => answer(asked.map((key) => ((until.get(key) ?? 0) > Date.now() ? '' : null))),
      del: (key: string) => answer(until.delete(key)),
      on: (_event: 'ready', act: () => void) => ready.push(act),
      ready,
    };
  };
  return {
    client,
    away: (is: boolean) => {
      isAway = is;
    },
  };
}

const both = new Set(['one', 'two']);

test('a server that lives is not gone, and one that says nothing any more is after 8 s', async () => {
  const redis = keys();
  const killed = redis.client();
  const [one] = [await signOfLife(redis.client(), 'one'), await signOfLife(killed, 'two')];
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await one.gone(both)).toEqual(new Set());
  killed.kill();
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await one.gone(both)).toEqual(new Set());
  await vi.advanceTimersByTimeAsync(4_000);
  expect(await one.gone(both)).toEqual(new Set(['two']));
});

test('one that stops is gone at once', async () => {
  const redis = keys();
  const [one, two] = [await signOfLife(redis.client(), 'one'), await signOfLife(redis.client(), 'two')];
  await vi.advanceTimersByTimeAsync(10_000);
  await two.end();
  expect(await one.gone(both)).toEqual(new Set(['two']));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await one.gone(both)).toEqual(new Set(['two']));
});

test('after Redis was away nobody is taken for gone before it can have heard of them again', async () => {
  const redis = keys();
  const client = redis.client();
  const [one] = [await signOfLife(client, 'one'), await signOfLife(redis.client(), 'two')];
  await vi.advanceTimersByTimeAsync(10_000);
  redis.away(true);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await one.gone(both)).toEqual(new Set());
  redis.away(false);
  // It is the first that is back.
  for (const act of client.ready) act();
  await vi.advanceTimersByTimeAsync(0);
  expect(await one.gone(both)).toEqual(new Set());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await one.gone(both)).toEqual(new Set());
});
