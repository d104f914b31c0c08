import { setTimeout as wait } from 'node:timers/promises';
import { checkDatabase, isUnauthorized, replaceShippedPassword, whyDatabaseFailed } from './bolt.ts';
import type { InstancePaths } from './instance-paths.ts';
import { readFrom } from './log-lines.ts';
import { passwordLost } from './password.ts';
import { type Store, storeBroken } from './store.ts';

const POLL_MS = 100;

/**
 * Returns when the database answers, having set the password of a new store. Goes on asking until then: it is for the
 * caller to abort, when Java has ended or time is up.
 * @param logStart where in Neo4j's log this launch begins, in bytes
 * @throws Neo4jLocalError PASSWORD_LOST, STORE_BROKEN
 */
export async function waitUntilReady(
  port: number,
  { store, paths, logStart }: { store: Store; paths: InstancePaths; logStart: number },
  signal: AbortSignal,
): Promise<void> {
  // Its own word and not a knock at the port: should another server have taken that, it must not be given our password.
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
      // A change of password may have been done although its answer was lost: then it is the other one.
      if (isUnauthorized(error)) isPasswordSet = !isPasswordSet;
    }
    // Bolt opens before the databases do; but one that has failed stays shut.
    const why = isPasswordSet ? await whyDatabaseFailed(port, store.password) : null;
    if (why !== null) throw storeBroken(paths, why);
    await wait(POLL_MS, undefined, { signal });
  }
}

async function isBoltOpen(paths: InstancePaths, logStart: number): Promise<boolean> {
  return (await readFrom(paths.neo4jLog, logStart)).includes('Bolt enabled on');
}
