import { setTimeout as wait } from 'node:timers/promises';
import { boltUri } from './bolt.ts';
import { ARCHIVE_GRACE_MS, endJava } from './end-process.ts';
import { Neo4jLocalError } from './errors.ts';
import type { Instance } from './instance.ts';
import { describeExit, type RunningJava } from './launch.ts';
import { afterExit, launchUntilReady } from './launch-until-ready.ts';

/** How a Neo4j ended: it was stopped, or it crashed without a further restart. */
export type Neo4jExit = { reason: 'stopped' } | { reason: 'crashed'; error: Neo4jLocalError };

export type Supervised = {
  /** Settles when Neo4j has ended for good and all is cleaned up; never rejects. */
  exited: Promise<Neo4jExit>;
  /** The current Java; null between a crash and the restart. */
  pid(): number | null;
  stop(): Promise<void>;
};

/** Limits restarts within a time: a Neo4j that ends more often has a problem that a restart does not solve. */
const MAX_RESTARTS = 5;
const WINDOW_MS = 10 * 60_000;
const FIRST_WAIT_MS = 250;

/** Restarts a Neo4j after a crash, if so configured, on the same port and data. */
export function supervise(
  instance: Instance,
  first: RunningJava,
  options: { restart: boolean; onEnd: () => Promise<void> },
): Supervised {
  const stopping = new AbortController();
  let current: RunningJava | null = first;
  const restarts: number[] = [];

  async function live(): Promise<Neo4jExit> {
    for (;;) {
      const java = current;
      if (java !== null) {
        const exit = await java.exited;
        current = null;
        await afterExit(instance, java, stopping.signal.aborted && exit.signal === null);
        if (stopping.signal.aborted) return { reason: 'stopped' };
        instance.report({ kind: 'crashed', exit: describeExit(exit) });
        if (!options.restart) return crashed(`Neo4j ended unexpectedly (${describeExit(exit)}).`);
      }
      const failure = await startAgain();
      if (stopping.signal.aborted && current === null) return { reason: 'stopped' };
      if (failure !== null) return failure;
    }
  }

  /** Null for "go on": it runs again, or there are attempts left. */
  async function startAgain(): Promise<Neo4jExit | null> {
    const began = Date.now();
    const recent = restarts.filter((time) => time > began - WINDOW_MS).length;
    if (recent >= MAX_RESTARTS)
      return crashed(`Neo4j ended ${recent} times in a row and is not started again.`);
    restarts.push(began);
    const waitMs = FIRST_WAIT_MS * 2 ** recent;
    instance.report({ kind: 'recovering', attempt: recent + 1, waitMs });
    try {
      await wait(waitMs, undefined, { signal: stopping.signal });
      current = await launchUntilReady(instance, stopping.signal);
      // Stopped at that very moment: `stop` saw no process and left this one to us.
      if (stopping.signal.aborted) await endJava(current);
      const seconds = (Date.now() - began) / 1000;
      instance.report({ kind: 'recovered', uri: boltUri(instance.port), seconds });
      return null;
    } catch (error) {
      if (stopping.signal.aborted || recent + 1 < MAX_RESTARTS) return null;
      return { reason: 'crashed', error: asCrash(error) };
    }
  }

  function crashed(what: string): Neo4jExit {
    const error = new Neo4jLocalError(
      'CRASHED',
      `${what} Its logs are in ${instance.paths.logsDir}. Start it again: the data recovers.`,
    );
    return { reason: 'crashed', error };
  }

  const exited = live()
    .catch((error): Neo4jExit => ({ reason: 'crashed', error: asCrash(error) }))
    .finally(() => options.onEnd().catch(() => {}));
  return {
    exited,
    pid: () => current?.pid ?? null,
    async stop() {
      const isFirstCall = !stopping.signal.aborted;
      stopping.abort();
      if (current !== null) {
        const isWriting = instance.archive.isWriting();
        if (isWriting && isFirstCall) instance.report({ kind: 'building-archive' });
        await endJava(current, 'SIGTERM', isWriting ? ARCHIVE_GRACE_MS : undefined);
      }
      await exited;
    },
  };
}

function asCrash(error: unknown): Neo4jLocalError {
  if (error instanceof Neo4jLocalError) return error;
  return new Neo4jLocalError('CRASHED', 'Neo4j ended and could not be started again.', { cause: error });
}
