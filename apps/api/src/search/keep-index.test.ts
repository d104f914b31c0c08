import { runAtOnce } from '@kto-kogo/network/run-at-once';
import { expect, test } from 'vitest';
import { buildIndex, type SearchIndex } from './index/build-index.ts';
import { keepIndex } from './keep-index.ts';

const INDEX = runAtOnce(buildIndex({ entities: [], terms: [], ties: [], months: [] }));
const stateOf = (version: string) => ({
  version,
  facts: { version } as never,
  since: null,
  failure: null,
  surelyUntil: Number.POSITIVE_INFINITY,
  generation: 0,
});

test('who asks while it is built is told to come back, and finds it then', async () => {
  let finish: (index: SearchIndex) => void = () => {};
  const reading = new Promise<SearchIndex>((resolve) => {
    finish = resolve;
  });
  const keeper = keepIndex(
    () => reading,
    async () => stateOf('a'),
    5,
  );
  expect(keeper.isBuilding()).toBe(false);
  await expect(keeper.index()).rejects.toMatchObject({ code: 'WARMING_UP', retryAfter: 3 });
  expect(keeper.isBuilding()).toBe(true);
  finish(INDEX);
  expect(await keeper.index()).toBe(INDEX);
  expect(keeper.isBuilding()).toBe(false);
});

test('built once for each version, and again after it failed', async () => {
  let version = 'a';
  let read = 0;
  const keeper = keepIndex(
    async () => {
      read += 1;
      if (read === 1) throw new Error('the database is away');
      return INDEX;
    },
    async () => stateOf(version),
  );
  await expect(keeper.index()).rejects.toThrow('away');
  expect(keeper.isBuilding()).toBe(false);
  await Promise.all([keeper.index(), keeper.index()]);
  expect(read).toBe(2);
  version = 'b';
  await keeper.index();
  expect(read).toBe(3);
});
