import { setTimeout as wait } from 'node:timers/promises';
import { createDriver } from '@kto-kogo/api';
import type { Env } from './env.ts';
import { StartError } from './start-error.ts';

const PAUSE_MS = 500;
const SAY_AGAIN_MS = 5_000;

type OwnServer = NonNullable<Env['neo4j']>;
type AwaitOptions = { seconds: number; signal: AbortSignal; say: (line: string) => void };

/**
 * Returns when the user's own server answers. One that is started together with us may need a minute: it is waited for, which is said
 * every few seconds. A server that answers and refuses is not waited for.
 * @throws StartError where it does not answer in time, or does not let us in
 */
export async function awaitServer(server: OwnServer, { seconds, signal, say }: AwaitOptions): Promise<void> {
  // From when it is first seen that it does not answer: to find that out may take longer than it is to be waited for.
  let ends: number | undefined;
  let sayAt = 0;
  while (!(await isAnswering(server))) {
    const now = performance.now();
    ends ??= now + seconds * 1000;
    if (now >= ends) throw doesNotAnswer(server);
    if (now >= sayAt) {
      const left = Math.max(1, Math.round((ends - now) / 1000));
      say(`… Waiting for the Neo4j at NEO4J_URI=${server.uri} (${left} s more, see NEO4J_WAIT)`);
      sayAt = now + SAY_AGAIN_MS;
    }
    await wait(Math.min(PAUSE_MS, ends - now), undefined, { signal });
  }
}

/**
 * Whether the server answers, if only to say that there is no such database: the load says that better.
 * @throws StartError where it does not let us in
 */
async function isAnswering(server: OwnServer): Promise<boolean> {
  // Another driver each time: a connection that a frozen server has accepted never ends, and would fill the pool.
  const driver = createDriver(server);
  try {
    await driver.executeQuery('RETURN 1', {}, { database: server.database });
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code.startsWith('Neo.ClientError.Security')) throw isNotLetIn(server);
    return code.startsWith('Neo.ClientError');
  } finally {
    await driver.close();
  }
}

function isNotLetIn({ uri, user }: OwnServer): StartError {
  return new StartError(
    `The server at NEO4J_URI=${uri} does not let ${user} in. Put right NEO4J_USER and NEO4J_PASSWORD.`,
  );
}

function doesNotAnswer({ uri }: OwnServer): StartError {
  return new StartError(
    `No Neo4j answers at NEO4J_URI=${uri}. Start it or put the address right; without NEO4J_URI one is started for you.`,
  );
}
