import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { ApiError } from '../errors/api-error.ts';
import type { RecordFacts } from './record.repository.ts';

/** From the beginning of one check to that of the next, but for one that takes longer. */
const EVERY_MS = 1_000;
const PAUSE_MIN_MS = 100;
/** A check that takes longer counts as unanswered, though it may still be answered. */
const OVERDUE_MS = 2_000;

/** What is known of the record in the database. */
export type RecordState = {
  /** The version last seen, and what is counted of it. */
  version: string;
  facts: RecordFacts;
  /** Since when the database has not confirmed it; null while it does. */
  since: Date | null;
  /** With this is refused what was not kept; null while the database may be asked. */
  failure: Error | null;
  /** What was read later, as `performance.now()` counts, may be of a record that was being replaced. */
  surelyUntil: number;
  /** Another after each load, even where the version is the same again. */
  generation: number;
};

export type RecordVersion = () => Promise<RecordState>;

export type RecordWatch = {
  /**
   * What is known, at once: only the very first answer of the database is waited for.
   * @throws what the last check failed with, as long as no version was ever seen
   */
  state: RecordVersion;
  /** The same, without waiting; null as long as no version was ever seen. */
  seen(): RecordState | null;
  stop(): void;
};

export type RecordWatchOptions = {
  /** @throws ApiError DATABASE_UNAVAILABLE, RECORD_NOT_LOADED */
  readVersion: () => Promise<RecordFacts>;
  /** Called when the database answers after it did not. */
  onBack: () => void;
  logger: Pick<Logger, 'warn'>;
  /** For tests. */
  clock?: Clock;
};

type Clock = { now(): number; pause(ms: number, signal: AbortSignal): Promise<unknown> };

const CLOCK: Clock = {
  now: () => performance.now(),
  pause: (ms, signal) => wait(ms, undefined, { signal, ref: false }),
};

/**
 * Reads the version of the record again and again, once a second from when it is first asked for. So an answer that was kept is that
 * much older than the database, and the version last seen is known while the database is away or a load is under way.
 */
export function watchRecord({ readVersion, onBack, logger, clock = CLOCK }: RecordWatchOptions): RecordWatch {
  const stopping = new AbortController();
  let seen: { facts: RecordFacts; at: number } | null = null;
  let failed: { error: Error; since: Date } | null = null;
  let underWay: { at: number; date: Date } | null = null;
  /** Whether a load was seen under way, and not yet its end. */
  let isLoading = false;
  let generation = 0;
  let beganAt = 0;
  let first: Promise<void> | undefined;

  async function check(): Promise<void> {
    const began = { at: clock.now(), date: new Date() };
    underWay = began;
    beganAt = began.at;
    try {
      seen = { facts: await readVersion(), at: began.at };
      if (isLoading) generation += 1;
      if (failed !== null && !isOfLoad(failed.error)) onBack();
      isLoading = false;
      failed = null;
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      if (codeOf(error) !== codeOf(failed?.error) && !stopping.signal.aborted) {
        logger.warn({ err: error instanceof ApiError ? (error.originalError ?? error) : error }, 'no record');
      }
      if (isOfLoad(error)) isLoading = true;
      failed = { error, since: failed?.since ?? began.date };
    }
    underWay = null;
  }

  async function goOn(): Promise<void> {
    for (;;) {
      const ms = Math.max(PAUSE_MIN_MS, EVERY_MS - (clock.now() - beganAt));
      await clock.pause(ms, stopping.signal).catch(() => {});
      if (stopping.signal.aborted) return;
      await check();
    }
  }

  function overdueSince(): Date | null {
    return underWay !== null && clock.now() - underWay.at > OVERDUE_MS ? underWay.date : null;
  }

  function stateNow(): RecordState | null {
    if (seen === null) return null;
    return {
      version: seen.facts.version,
      facts: seen.facts,
      since: failed?.since ?? overdueSince(),
      failure: failed?.error ?? null,
      surelyUntil: isLoading ? seen.at : Number.POSITIVE_INFINITY,
      generation,
    };
  }

  return {
    seen: stateNow,
    async state() {
      if (first === undefined) {
        first = check();
        void first.then(goOn);
      }
      if (seen === null && failed === null) await first;
      const state = stateNow();
      if (state === null) throw failed?.error ?? new Error('The record was never looked for.');
      return state;
    },
    stop: () => stopping.abort(),
  };
}

/** Whether the database answered, and holds no whole record. */
function isOfLoad(error: Error): boolean {
  return codeOf(error) === 'RECORD_NOT_LOADED';
}

function codeOf(error: Error | undefined): string | undefined {
  return error instanceof ApiError ? error.code : error?.message;
}
