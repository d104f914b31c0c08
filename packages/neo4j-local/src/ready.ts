import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { checkDatabase, isUnauthorized, replaceShippedPassword } from './bolt.ts';
import type { InstancePaths } from './instance-paths.ts';
import { passwordLost } from './password.ts';
import { markStoreReady, type Store } from './store.ts';

const POLL_MS = 100;

/**
 * Returns when the database answers, having set the password of a new store. Goes on asking until then: it is for the
 * caller to abort, when Java has ended or time is up.
 * @throws Neo4jLocalError PASSWORD_LOST
 */
export async function waitUntilReady(
  port: number,
  store: Store,
  paths: InstancePaths,
  signal: AbortSignal,
): Promise<void> {
  // Knocking first is cheaper than a driver, on cores that are busy with starting Neo4j.
  while (!(await isListening(port))) await wait(POLL_MS, undefined, { signal });
  let isPasswordSet = !store.isNew;
  for (;;) {
    signal.throwIfAborted();
    try {
      if (!isPasswordSet) await replaceShippedPassword(port, store.password);
      isPasswordSet = true;
      await checkDatabase(port, store.password);
      if (store.isNew) await markStoreReady(paths);
      return;
    } catch (error) {
      if (!store.isNew && isUnauthorized(error)) throw passwordLost(paths);
      // A change of password may have been done although its answer was lost: then it is the other one.
      if (isUnauthorized(error)) isPasswordSet = !isPasswordSet;
      // Else: Bolt opens before the databases do.
      await wait(POLL_MS, undefined, { signal });
    }
  }
}

async function isListening(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  try {
    await once(socket, 'connect');
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
