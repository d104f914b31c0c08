import { expect, test } from 'vitest';
import { cachedByVersion } from './cached-by-version.ts';

/** A record whose version can change and whose database can go away. */
function fakeDatabase() {
  const state = { version: 'a', isAway: false, readings: 0 };
  const whole = cachedByVersion(
    async () => {
      state.readings += 1;
      if (state.isAway) throw new Error('away');
      return { of: state.version };
    },
    async () => state.version,
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
