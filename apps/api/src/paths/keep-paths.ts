import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { ApiError } from '../errors/api-error.ts';
import type { RecordFacts } from '../record/record.repository.ts';
import type { RecordState, RecordVersion } from '../record/record-version.ts';
import type { Paths } from './paths.ts';
import type { ReadPathsOptions } from './read-paths.ts';
import { stateAfter, type WalksState, warmingUp } from './warming-up.ts';

/** How often is looked whether there is another version. */
const LOOK_EVERY_MS = 100;
/** After a failure, doubled each time it fails again. */
const PAUSE_MIN_MS = 100;
const PAUSE_MAX_MS = 5_000;
/** A question of walks waits so long for ties that are nearly read: a small record is read within less. */
const PATIENCE_MS = 1_000;

type Clock = { now(): number; pause(ms: number, signal: AbortSignal): Promise<unknown> };

const CLOCK: Clock = {
  now: () => performance.now(),
  pause: (ms, signal) => wait(ms, undefined, { signal, ref: false }),
};

export type KeepPathsOptions = {
  recordVersion: RecordVersion;
  /** Sends a statement once. */
  readPage: ReadPathsOptions['readPage'];
  /** What the database holds now. */
  readFacts: () => Promise<RecordFacts>;
  read: (options: ReadPathsOptions) => Promise<Paths>;
  logger: Pick<Logger, 'warn' | 'error'>;
  /** For tests. */
  clock?: Clock;
};

export type PathsKeeper = {
  /** Of the version of the record last seen. @throws ApiError WARMING_UP while they are being read */
  paths: () => Promise<Paths>;
  state: () => WalksState;
  stop: () => void;
};

/** The record that was read is not that of the database any more. */
class RecordChanged extends Error {
  override name = 'RecordChanged';
}

type Reading = { version: string; began: number; progress: number };

/**
 * Reads what walks are searched in from its start on, and anew for each version of the record. What was read stays when a page fails: that
 * page is asked for again, as long as the version stays. Those of an earlier version are given no more, because an answer takes from the
 * database what it says of those it names: it would mix two records.
 */
export function keepPaths(options: KeepPathsOptions): PathsKeeper {
  const { recordVersion, readPage, readFacts, read, logger, clock = CLOCK } = options;
  const stopping = new AbortController();
  let kept: { version: string; paths: Paths } | null = null;
  let reading: Reading | null = null;
  const waiting = new Set<() => void>();
  void keepThem();

  async function keepThem(): Promise<void> {
    let failures = 0;
    while (!stopping.signal.aborted) {
      const record = await recordVersion().catch(() => null);
      if (record === null || record.failure !== null || record.version === kept?.version) {
        await pause(LOOK_EVERY_MS);
        continue;
      }
      kept = null;
      try {
        kept = { version: record.version, paths: await readAll(record) };
        failures = 0;
        for (const stopWaiting of waiting) stopWaiting();
      } catch (error) {
        reading = null;
        if (stopping.signal.aborted) return;
        if (!(error instanceof RecordChanged)) logger.error({ err: error }, 'the ties could not be read');
        await pause(pauseAfter(failures));
        failures += 1;
      }
    }
  }

  async function readAll(record: RecordState): Promise<Paths> {
    const mine: Reading = { version: record.version, began: clock.now(), progress: 0 };
    reading = mine;
    const paths = await read({
      readPage: (...page) => untilAnswered(record, () => readPage(...page)),
      counts: { entities: sum(record.facts.entities), ties: sum(record.facts.ties) },
      onProgress: (share) => {
        mine.progress = share;
      },
    });
    // Whether a load began and ended meanwhile is not seen from outside: only now it is sure of what record this is.
    const { version } = await untilAnswered(record, readFacts);
    if (version !== record.version) throw new RecordChanged();
    return paths;
  }

  /** @throws RecordChanged @throws also what is no failure of the database */
  async function untilAnswered<Answer>(record: RecordState, ask: () => Promise<Answer>): Promise<Answer> {
    for (let failures = 0; ; failures += 1) {
      stopping.signal.throwIfAborted();
      const now = await recordVersion();
      if (now.version !== record.version || now.generation !== record.generation) throw new RecordChanged();
      if (now.failure === null) {
        try {
          return await ask();
        } catch (error) {
          if (!(error instanceof ApiError)) throw error;
          logger.warn({ err: error.originalError ?? error }, 'a page of ties failed');
        }
      }
      await pause(pauseAfter(failures));
    }
  }

  async function untilKept(maxMs: number): Promise<void> {
    const giveUp = new AbortController();
    const stopWaiting = () => giveUp.abort();
    waiting.add(stopWaiting);
    await clock.pause(maxMs, giveUp.signal).catch(() => {});
    waiting.delete(stopWaiting);
  }

  async function pause(ms: number): Promise<void> {
    await clock.pause(ms, stopping.signal).catch(() => {});
  }

  function state(): WalksState {
    if (kept !== null) return { isReady: true };
    return stateAfter(reading === null ? 0 : clock.now() - reading.began, reading?.progress ?? 0);
  }

  return {
    state,
    async paths() {
      const { version, failure } = await recordVersion();
      if (kept?.version === version) return kept.paths;
      if (failure !== null) throw failure;
      const before = stateOf(version);
      if ((before.readyInSeconds ?? 0) * 1000 <= PATIENCE_MS) {
        await untilKept(PATIENCE_MS);
        if (kept?.version === version) return kept.paths;
      }
      throw warmingUp(stateOf(version));
    },
    stop: () => stopping.abort(),
  };

  /** How far the reading of this version has come. */
  function stateOf(version: string): WalksState & { isReady: false } {
    const mine = reading?.version === version ? reading : null;
    return stateAfter(mine === null ? 0 : clock.now() - mine.began, mine?.progress ?? 0);
  }
}

function pauseAfter(failures: number): number {
  return Math.min(PAUSE_MAX_MS, PAUSE_MIN_MS * 2 ** failures);
}

function sum(counts: readonly { count: number }[]): number {
  return counts.reduce((total, { count }) => total + count, 0);
}
