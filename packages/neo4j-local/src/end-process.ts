import { setTimeout as wait } from 'node:timers/promises';
import type { RunningJava } from './launch.ts';
import { isAlive, type ProcessIdentity } from './process-birth.ts';

/** An orderly stop takes 0.2 s, and 5 to 8 s where the class archive is written; a slow machine gets many times that. */
const GRACE_MS = 20_000;
export const ARCHIVE_GRACE_MS = 60_000;
const POLL_MS = 50;

/** Ends our own Java with `signal`, and kills it when it does not end in time. */
export async function endJava(
  java: RunningJava,
  signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM',
  graceMs = GRACE_MS,
): Promise<void> {
  java.kill(signal);
  const killTimer = setTimeout(() => java.kill('SIGKILL'), graceMs);
  await java.exited;
  clearTimeout(killTimer);
}

/** The same for a Java whose launcher is gone: it is not our child, so its end must be polled. */
export async function endOrphan(orphan: ProcessIdentity): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    send(orphan.pid, signal);
    for (let waited = 0; waited < GRACE_MS; waited += POLL_MS) {
      if (!isAlive(orphan)) return;
      await wait(POLL_MS);
    }
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has already ended.
  }
}
