import { setTimeout as wait } from 'node:timers/promises';
import type { Logger } from 'pino';
import { ApiError } from '../errors/api-error.ts';

const PAUSE_MS = 1_000;
/** A check that takes longer counts as unanswered, though it may still be answered. */
const OVERDUE_MS = 2_000;

/** What is known of the record in the database. */
export type RecordState = {
  /** The version last seen. */
  version: string;
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
  stop(): void;
};

export type RecordWatchOptions = {
  /** @throws ApiError DATABASE_UNAVAILABLE, RECORD_NOT_LOADED */
  readVersion: () => Promise<string>;
  /** Called when the database answers after it did not. */
  onBack: () => void;
  logger: Pick<Logger, 'warn'>;
  /** For tests. */
  clock?: Clock;
};

type Clock = { now(): number; pause(signal: AbortSignal): Promise<unknown> };

const CLOCK: Clock = {
  now: () => performance.now(),
  pause: (signal) => wait(PAUSE_MS, undefined, { signal, ref: false }),
};

/**
 * Reads the version of the record again and again, from when it is first asked for, with a second between. So an answer that was kept is
 * that much older than the database, and the version last seen is known while the database is away or a load is under way.
 */
export function watchRecord({ readVersion, onBack, logger, clock = CLOCK }: RecordWatchOptions): RecordWatch {
  const stopping = new AbortController();
  let seen: { version: string; at: number } | null = null;
  let failed: { error: Error; since: Date } | null = null;
  let underWay: { at: number; date: Date } | null = null;
  let generation = 0;
  let first: Promise<void> | undefined;

  async function check(): Promise<void> {
    const began = { at: clock.now(), date: new Date() };
    underWay = began;
    try {
      seen = { version: await readVersion(), at: began.at };
      if (isLoading(failed?.error)) generation += 1;
      else if (failed !== null) onBack();
      failed = null;
    } catch (thrown) {
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      if (codeOf(error) !== codeOf(failed?.error) && !stopping.signal.aborted) {
        logger.warn({ err: error instanceof ApiError ? (error.originalError ?? error) : error }, 'no record');
      }
      failed = { error, since: failed?.since ?? began.date };
    }
    underWay = null;
  }

  async function goOn(): Promise<void> {
    while (!stopping.signal.aborted) {
      await check();
      await clock.pause(stopping.signal).catch(() => {});
    }
  }

  function overdueSince(): Date | null {
    return underWay !== null && clock.now() - underWay.at > OVERDUE_MS ? underWay.date : null;
  }

  return {
    async state() {
      first ??= check().then(() => {
        void clock.pause(stopping.signal).then(goOn, () => {});
      });
      if (seen === null && failed === null) await first;
      if (seen === null) throw failed?.error ?? new Error('The record was never looked for.');
      return {
        version: seen.version,
        since: failed?.since ?? overdueSince(),
        failure: failed?.error ?? null,
        surelyUntil: isLoading(failed?.error) ? seen.at : Number.POSITIVE_INFINITY,
        generation,
      };
    },
    stop: () => stopping.abort(),
  };
}

/** Whether the database answers and says that a load is under way. */
function isLoading(error: Error | undefined): boolean {
  return codeOf(error) === 'RECORD_NOT_LOADED';
}

function codeOf(error: Error | undefined): string | undefined {
  return error instanceof ApiError ? error.code : error?.message;
}
