import { expect, test } from 'vitest';
import { sampleFacts } from '../testing/sample-rows.ts';
import { cachedByVersion } from './cached-by-version.ts';

/** A record whose version can change and whose database can go away. */
function fakeDatabase() {
  const state = { version: 'a', isAway: false, failure: null as Error | null, readings: 0 };
  const whole = cachedByVersion(
    async () => {
      state.readings += 1;
      if (state.isAway) throw new Error('away');
      return { of: state.version };
    },
    async () => ({
      version: state.version,
      facts: sampleFacts(state.version),
      since: null,
      failure: state.failure,
      surelyUntil: Number.POSITIVE_INFINITY,
      generation: 0,
    }),
  );
  return { state, whole };
}

test('all who ask share one reading of a version, and the next version is read anew', async () => {
  const { state, whole } = fakeDatabase();
  const [one, other] = await Promise.all([whole(), whole()]);
  expect(one).toBe(other);
  expect(await whole()).toBe(one);
  expect(state.readings).toBe(1);
  state.version = 'b';
  expect(await whole()).toEqual({ of: 'b' });
  expect(state.readings).toBe(2);
});

test('a failed read is not cached', async () => {
  const { state, whole } = fakeDatabase();
  state.isAway = true;
  await expect(whole()).rejects.toThrow('away');
  state.isAway = false;
  expect(await whole()).toEqual({ of: 'a' });
});

test('while the version cannot be confirmed what was made of it is given, and nothing is made', async () => {
  const { state, whole } = fakeDatabase();
  state.failure = new Error('loading');
  await expect(whole()).rejects.toThrow('loading');
  expect(state.readings).toBe(0);
  state.failure = null;
  const made = await whole();
  state.failure = new Error('loading');
  expect(await whole()).toBe(made);
});
