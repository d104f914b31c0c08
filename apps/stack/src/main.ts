import { createServer as createApi } from '@kto-kogo/api';
import { readRecord } from '@kto-kogo/graph-seed';
import type { Driver } from 'neo4j-driver';
import { allOrNone } from './all-or-none.ts';
import { Cleanup } from './cleanup.ts';
import { createApp } from './create-app.ts';
import { openDatabase } from './database.ts';
import { Drain } from './drain.ts';
import { type Env, readEnv } from './env.ts';
import { isExpected } from './expected.ts';
import { createLogger } from './logger.ts';
import { preparePages } from './pages.ts';
import { openPort } from './port.ts';
import { warmUp, warmUpRest } from './warm-up.ts';

export type StackOptions = {
  /** The repository's root. */
  root: string;
  /** Aborted when the product shall stop. */
  signal: AbortSignal;
  /** Shows a line of progress. */
  say: (line: string) => void;
  /** Builds the pages where they have changed. */
  build: (signal: AbortSignal) => Promise<void>;
};

/**
 * Runs the whole product in this process until `signal` is aborted: Neo4j, the record, the API and the pages on one port.
 * @returns the exit code: 0 after an orderly stop, 1 where it could not start, with the reason said
 */
export async function runStack(options: StackOptions): Promise<number> {
  const cleanup = new Cleanup();
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  try {
    const env = readEnv(process.env, options.root);
    await serve(env, { ...options, signal }, cleanup);
    return 0;
  } catch (error) {
    failed.abort();
    if (options.signal.aborted) return 0;
    options.say(
      isExpected(error)
        ? `✗ ${error.message.replace(/^✗ /, '')}`
        : `✗ ${error instanceof Error ? error.stack : error}`,
    );
    return 1;
  } finally {
    await cleanup.run((error) => options.say(`While stopping: ${error}`));
    if (options.signal.aborted) options.say('Stopped.');
  }
}

async function serve(env: Env, options: StackOptions, cleanup: Cleanup): Promise<void> {
  const { signal, say } = options;
  const port = await openPort(env, cleanup);
  const record = await readRecord();
  const logger = createLogger(env);
  // Neo4j starts while the pages are built: each mostly waits for something else.
  const [driver] = await allOrNone<[Driver, unknown]>(signal, [
    (both) => openDatabase(env, { record, signal: both, say, cleanup }),
    (both) => options.build(both),
  ]);
  const internalToken = crypto.randomUUID();
  const drain = new Drain();
  let phase: 'starting' | 'serving' = 'starting';
  const database = env.neo4j?.database ?? 'neo4j';
  const api = await createApi({
    driver,
    database,
    logger,
    internalToken,
    phase: () => (drain.isDraining ? 'stopping' : phase),
  });
  const pages = await preparePages({ port: env.port, host: env.host, root: options.root, internalToken });
  port.serve(createApp({ env, api, pages, drain }));
  // What has begun is answered, while all that it needs still runs.
  cleanup.add(async () => {
    await drain.drain();
    await port.close();
    await api.stop();
  });
  await warmUp(port.url, signal);
  signal.throwIfAborted();
  phase = 'serving';
  say(`✓ Kto-Kogo is at ${port.url} and its API at ${port.url}/graphql. Ctrl-C stops it.`);
  void warmUpRest(port.url, signal);
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}
