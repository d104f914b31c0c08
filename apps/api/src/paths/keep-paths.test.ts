import { once } from 'node:events';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import type { RecordState } from '../record/record-version.ts';
import { sampleFacts } from '../testing/sample-rows.ts';
import { keepPaths, type PathsKeeper } from './keep-paths.ts';
import type { Paths } from './paths.ts';
import type { ReadPathsOptions } from './read-paths.ts';

const PATIENCE_MS = 1_000;
const AWAY = new ApiError('DATABASE_UNAVAILABLE', 'away', { retryAfter: 5 });
const facts = (version: string) => ({
  ...sampleFacts(version),
  ties: [{ kind: 'ARREST' as const, count: 90 }],
  entities: [{ kind: 'FIGURE' as const, count: 10 }],
});

let now: number;
let record: RecordState;
/** What is in the database, where that is not what was last seen of it. */
let stored: string;
/** Whether the time for which a question waits passes only when it is given up. */
let isPatient: boolean;
let pauses: number[];
let pages: { answer: (lists: readonly (readonly unknown[])[]) => void; fail: (error: Error) => void }[];
let reads: ReadPathsOptions[];
let keeper: PathsKeeper;
const logger = { warn: vi.fn(), error: vi.fn() };

/** Reads three pages, and says after each how far it is. */
async function read(options: ReadPathsOptions): Promise<Paths> {
  reads.push(options);
  const rows: unknown[] = [];
  for (const number of [1, 2, 3]) {
    rows.push(...(await options.readPage(`page ${number}`, {})).flat());
    options.onProgress(number / 3);
  }
  return { rows } as unknown as Paths;
}

beforeEach(() => {
  vi.clearAllMocks();
  now = 0;
  isPatient = false;
  [pauses, pages, reads, stored] = [[], [], [], 'v1'];
  record = {
    ...{ version: 'v1', facts: facts('v1'), since: null, failure: null, generation: 0 },
    surelyUntil: Number.POSITIVE_INFINITY,
  };
  keeper = keepPaths({
    recordVersion: async () => record,
    readPage: () => new Promise((answer, fail) => pages.push({ answer, fail })),
    readFacts: async () => facts(stored),
    ...{ read, logger },
    clock: {
      now: () => now,
      // Time passes only in pauses.
      async pause(ms, signal) {
        if (ms === PATIENCE_MS && isPatient) return once(signal, 'abort');
        pauses.push(ms);
        now += ms;
        return new Promise((resolve) => setImmediate(resolve));
      },
    },
  });
  return () => keeper.stop();
});

/** Answers or fails the page that is asked for, once it is. */
async function page(count: number) {
  await vi.waitUntil(() => pages.length >= count);
  const asked = pages[count - 1];
  if (asked === undefined) throw new Error('no page was asked for');
  return asked;
}
const answer = async (...counts: number[]) => {
  for (const count of counts) (await page(count)).answer([[count]]);
};
const rowsOf = async () => ((await keeper.paths()) as unknown as { rows: number[] }).rows;

describe('the ties kept', () => {
  test('are read from the start on, whoever asks, with what is expected of them', async () => {
    await answer(1, 2, 3);
    await vi.waitUntil(() => keeper.state().isReady);
    expect(await rowsOf()).toEqual([1, 2, 3]);
    expect(reads[0]?.counts).toEqual({ entities: 10, ties: 90 });
  });

  test('until then a question of walks is told how far they are and when to ask again', async () => {
    await answer(1);
    await vi.waitUntil(() => !keeper.state().isReady && pages.length === 2);
    now = 20_000;
    const error = await keeper.paths().catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      code: 'WARMING_UP',
      status: 503,
      message: expect.stringMatching(/33 %, ready in about \d+ s/),
      extensions: { progress: 0.33, retryAfter: 10, readyInSeconds: expect.any(Number) },
    });
    const state = keeper.state();
    expect(state).toMatchObject({ isReady: false, progress: 0.33 });
  });

  test('a question that comes when they are nearly there waits for them', async () => {
    isPatient = true;
    const asked = rowsOf();
    await answer(1, 2, 3);
    expect(await asked).toEqual([1, 2, 3]);
  });

  test('a page that fails is asked for again, with growing pauses, and what was read stays', async () => {
    await answer(1);
    for (const count of [2, 3, 4]) (await page(count)).fail(AWAY);
    await answer(5, 6);
    expect(await rowsOf()).toEqual([1, 5, 6]);
    expect(reads).toHaveLength(1);
    expect(pauses).toEqual(expect.arrayContaining([100, 200, 400]));
  });

  test('while the database is known to be away nothing is asked; then it goes on where it was', async () => {
    await answer(1);
    const second = await page(2);
    record = { ...record, failure: AWAY };
    second.fail(AWAY);
    await vi.waitUntil(() => pauses.length > 5);
    expect(pages).toHaveLength(2);
    await expect(keeper.paths()).rejects.toBe(AWAY);
    record = { ...record, failure: null };
    await answer(3, 4);
    expect(await rowsOf()).toEqual([1, 3, 4]);
    expect(reads).toHaveLength(1);
  });

  test.each([
    ['another version', { version: 'v2', facts: facts('v2') }],
    ['a load that left the version', { generation: 1 }],
  ])('%s midway: they are read anew', async (_what, change) => {
    await answer(1);
    await page(2);
    record = { ...record, ...change };
    stored = record.version;
    await answer(2, 3, 4, 5);
    expect(await rowsOf()).toEqual([3, 4, 5]);
    expect(reads).toHaveLength(2);
    expect(logger.error).not.toHaveBeenCalled();
  });

  test('a version that came while the last page was read, and was not seen yet, is found out', async () => {
    await answer(1, 2);
    stored = 'v2';
    await answer(3);
    record = { ...record, version: 'v2', facts: facts('v2') };
    await answer(4, 5, 6);
    expect(await rowsOf()).toEqual([4, 5, 6]);
  });

  test('of a new version those of the old one are not given, not even while it is read', async () => {
    await answer(1, 2, 3);
    await vi.waitUntil(() => keeper.state().isReady);
    record = { ...record, version: 'v2', facts: facts('v2') };
    stored = 'v2';
    await expect(keeper.paths()).rejects.toMatchObject({ code: 'WARMING_UP' });
    await answer(4, 5, 6);
    await vi.waitUntil(() => keeper.state().isReady);
    expect(await rowsOf()).toEqual([4, 5, 6]);
  });

  test('of a record that is away those that were read are given', async () => {
    await answer(1, 2, 3);
    await vi.waitUntil(() => keeper.state().isReady);
    record = { ...record, failure: AWAY };
    expect(await rowsOf()).toEqual([1, 2, 3]);
  });

  test('a defect is logged, and tried again', async () => {
    (await page(1)).fail(new TypeError('a defect'));
    await answer(2, 3, 4);
    expect(await rowsOf()).toEqual([2, 3, 4]);
    expect(logger.error).toHaveBeenCalledOnce();
  });
});
