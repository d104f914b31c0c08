import { setImmediate as nextTurn } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { ApiError } from '../errors/api-error.ts';
import { sampleFacts } from '../testing/sample-rows.ts';
import type { RecordFacts } from './record.repository.ts';
import { type RecordWatch, watchRecord } from './record-version.ts';

const AWAY = new ApiError('DATABASE_UNAVAILABLE', 'away');
const LOADING = new ApiError('RECORD_NOT_LOADED', 'loading');

let watch: RecordWatch | undefined;
afterEach(() => watch?.stop());

/** A watch whose checks are answered and whose pauses end when the test says so. */
function watchOf() {
  let answer: { give(version: string): void; fail(error: Error): void } | undefined;
  let goOn: (() => void) | undefined;
  const told = { backs: 0, warnings: 0, checks: 0, now: 0, pauses: [] as number[] };
  watch = watchRecord({
    readVersion() {
      told.checks += 1;
      return new Promise<RecordFacts>((give, fail) => {
        answer = { give: (version) => give(sampleFacts(version)), fail };
      });
    },
    onBack() {
      told.backs += 1;
    },
    logger: {
      warn() {
        told.warnings += 1;
      },
    },
    clock: {
      now: () => told.now,
      pause(ms) {
        told.pauses.push(ms);
        return new Promise<void>((resolve) => {
          goOn = resolve;
        });
      },
    },
  });
  const settle = async (with_: string | Error) => {
    if (typeof with_ === 'string') answer?.give(with_);
    else answer?.fail(with_);
    await nextTurn();
  };
  return {
    told,
    settle,
    state: watch.state,
    /** Ends the pause: the next check is under way. */
    async check() {
      goOn?.();
      await nextTurn();
    },
    /** Ends the pause, and answers the next check. */
    async next(with_: string | Error) {
      goOn?.();
      await nextTurn();
      await settle(with_);
    },
  };
}

test('all who ask first wait for one check; afterwards nobody waits', async () => {
  const { told, state, settle, check } = watchOf();
  expect(told.checks).toBe(0);
  const asked = [state(), state()];
  await settle('a');
  for (const each of await Promise.all(asked))
    expect(each).toMatchObject({ version: 'a', since: null, failure: null });
  await check();
  expect(await state()).toMatchObject({ version: 'a', since: null });
  await settle('b');
  expect(await state()).toMatchObject({ version: 'b', since: null });
  expect(told.checks).toBe(2);
});

test('as long as no version was seen the failure is told at once, and the first version heals it', async () => {
  const { state, settle, next } = watchOf();
  const asked = state();
  await Promise.all([expect(asked).rejects.toBe(AWAY), settle(AWAY)]);
  await expect(state()).rejects.toBe(AWAY);
  await next('a');
  expect(await state()).toMatchObject({ version: 'a', since: null, failure: null });
});

test('a version that was seen outlives the database, since the first check that failed', async () => {
  const { told, state, settle, next } = watchOf();
  void state();
  await settle('a');
  await next(AWAY);
  const { since, ...first } = await state();
  expect(first).toMatchObject({ version: 'a', failure: AWAY, surelyUntil: Number.POSITIVE_INFINITY });
  await next(AWAY);
  expect((await state()).since).toBe(since);
  expect(told).toMatchObject({ warnings: 1, backs: 0 });
  await next('a');
  expect(await state()).toMatchObject({ version: 'a', since: null, failure: null, generation: 0 });
  expect(told.backs).toBe(1);
});

test('a check that takes long is told, and refuses nothing', async () => {
  const { told, state, settle, check } = watchOf();
  void state();
  await settle('a');
  await check();
  told.now += 1_000;
  expect((await state()).since).toBeNull();
  told.now += 2_000;
  expect(await state()).toMatchObject({ version: 'a', since: expect.any(Date), failure: null });
  await settle('a');
  expect((await state()).since).toBeNull();
});

test('during a load only what was read before the last check is surely of the version, and then another generation begins', async () => {
  const { told, state, settle, next } = watchOf();
  void state();
  await settle('a');
  told.now = 5_000;
  await next('a');
  told.now = 6_000;
  await next(LOADING);
  expect(await state()).toMatchObject({ version: 'a', failure: LOADING, surelyUntil: 5_000 });
  await next('a');
  expect(await state()).toMatchObject({ since: null, generation: 1 });
  expect(told.backs).toBe(0);
  // The load goes on though the database is away meanwhile.
  told.now = 7_000;
  await next('a');
  await next(LOADING);
  await next(AWAY);
  expect(await state()).toMatchObject({ version: 'a', failure: AWAY, surelyUntil: 7_000 });
  await next('b');
  expect(await state()).toMatchObject({ version: 'b', generation: 2, surelyUntil: Number.POSITIVE_INFINITY });
  expect(told.backs).toBe(1);
});

test('a check begins a second after the one before, or soon after one that took longer', async () => {
  const { told, state, settle, check } = watchOf();
  void state();
  told.now = 300;
  await settle('a');
  expect(told.pauses).toEqual([700]);
  await check();
  told.now += 3_900;
  await settle(AWAY);
  expect(told.pauses).toEqual([700, 100]);
});

test('once stopped it checks no more', async () => {
  const { told, state, settle, check } = watchOf();
  void state();
  await settle('a');
  watch?.stop();
  await check();
  expect(told.checks).toBe(1);
});
