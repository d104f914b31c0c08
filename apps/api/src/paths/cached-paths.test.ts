import { expect, test } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import type { ReadRows } from '../neo4j/read-rows.ts';
import { cachedPaths } from './cached-paths.ts';

/** A record without ties, whose version can change and whose database can go away. */
function fakeDatabase() {
  const state = { version: 'a', isAway: false, statements: 0 };
  const read: ReadRows = async () => {
    state.statements += 1;
    if (state.isAway) throw new ApiError('DATABASE_UNAVAILABLE', 'away');
    return [];
  };
  return {
    state,
    paths: cachedPaths(
      () => read,
      async () => state.version,
    ),
  };
}

test('all who ask share one reading of a version, and the next version is read anew', async () => {
  const { state, paths } = fakeDatabase();
  const [one, other] = await Promise.all([paths(), paths()]);
  expect(one).toBe(other);
  expect(await paths()).toBe(one);
  expect(state.statements).toBe(3);
  state.version = 'b';
  expect(await paths()).not.toBe(one);
  expect(state.statements).toBe(6);
});

test('a failed read is not cached', async () => {
  const { state, paths } = fakeDatabase();
  state.isAway = true;
  await expect(paths()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  state.isAway = false;
  expect((await paths()).index.tieIds).toEqual([]);
});
