import { setTimeout as wait } from 'node:timers/promises';
import { lock } from 'proper-lockfile';

export type LockOptions = {
  signal: AbortSignal;
  /** Called once, when another process holds the lock. */
  onWait?: () => void;
};

const RETRY_MS = 100;

/**
 * Runs a task while no other process runs one under the same lock. A lock whose holder was killed is taken over when
 * it has not been refreshed for five seconds.
 */
export async function withLock<T>(
  lockPath: string,
  options: LockOptions,
  task: () => Promise<T>,
): Promise<T> {
  const release = await acquire(lockPath, options);
  try {
    return await task();
  } finally {
    await release().catch(ignore);
  }
}

async function acquire(lockPath: string, { signal, onWait }: LockOptions): Promise<() => Promise<void>> {
  for (let isFirst = true; ; isFirst = false) {
    signal.throwIfAborted();
    try {
      return await lock(lockPath, {
        lockfilePath: lockPath,
        realpath: false,
        stale: 5_000,
        update: 1_000,
        // The lock was lost (the machine slept). Harmless: what is done under it ends in a rename, so two may do it.
        onCompromised: ignore,
      });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
      if (isFirst) onWait?.();
      await wait(RETRY_MS, undefined, { signal });
    }
  }
}

function ignore(): void {}
