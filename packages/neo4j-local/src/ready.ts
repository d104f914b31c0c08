import { setTimeout as wait } from 'node:timers/promises';
import { checkDatabase, isUnauthorized, replaceShippedPassword, whyDatabaseFailed } from './bolt.ts';
import type { InstancePaths } from './instance-paths.ts';
import { readFrom } from './log-lines.ts';
import { passwordLost } from './password.ts';
import { type Store, storeBroken } from './store.ts';

const POLL_MS = 100;

/**
 * Returns when the database responds, having set the password of a new store. Retries without limit: the caller must abort when
 * Java has ended or time is up.
 * @param logStart where in Neo4j's log this launch begins, in bytes
 * @throws Neo4jLocalError PASSWORD_LOST, STORE_BROKEN
 */
export async function waitUntilReady(
  port: number,
  { store, paths, logStart }: { store: Store; paths: InstancePaths; logStart: number },
  signal: AbortSignal,
): Promise<void> {
  // Reads Neo4j's log instead of connecting: should another server have taken the port, it must not get our password.
  while (!(await isBoltOpen(paths, logStart))) await wait(POLL_MS, undefined, { signal });
  let isPasswordSet = !store.isNew;
  for (;;) {
    signal.throwIfAborted();
    try {
      if (!isPasswordSet) await replaceShippedPassword(port, store.password);
      isPasswordSet = true;
      await checkDatabase(port, store.password);
      return;
    } catch (error) {
      if (!store.isNew && isUnauthorized(error)) throw passwordLost(paths);
      // The password may have been changed although the response was lost: then try the other one.
      if (isUnauthorized(error)) isPasswordSet = !isPasswordSet;
    }
    // Bolt opens before the databases do; but one that has failed stays closed.
    const why = isPasswordSet ? await whyDatabaseFailed(port, store.password) : null;
    if (why !== null) throw storeBroken(paths, why);
    await wait(POLL_MS, undefined, { signal });
  }
}

async function isBoltOpen(paths: InstancePaths, logStart: number): Promise<boolean> {
  return (await readFrom(paths.neo4jLog, logStart)).includes('Bolt enabled on');
}
