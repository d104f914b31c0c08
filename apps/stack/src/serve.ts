import { join } from 'node:path';
import { createServer as createApi, type DatabaseServer } from '@kto-kogo/api';
import type { Subject } from '@kto-kogo/domain';
import { readRecord } from '@kto-kogo/graph-seed';
import { addressOf } from './address-of.ts';
import { allOrNone } from './all-or-none.ts';
import type { Cleanup } from './cleanup.ts';
import { createApp } from './create-app.ts';
import { openDatabase } from './database.ts';
import { Drain } from './drain.ts';
import type { Env } from './env.ts';
import { joinAddresses } from './join-addresses.ts';
import { createLogger } from './logger.ts';
import { preparePages } from './pages.ts';
import { openPort } from './port.ts';
import type { OrderlyOptions } from './run-orderly.ts';
import { stopServing } from './stop-serving.ts';
import { awaitWalks, warmUp, warmUpRest } from './warm-up.ts';

export type StackOptions = OrderlyOptions & {
  /** The repository's root. */
  root: string;
  /** Builds the pages where they have changed; null compiles each page on request and again after every edit. */
  build: ((signal: AbortSignal) => Promise<void>) | null;
};

/** Runs the whole stack until `signal` is aborted: Neo4j, the record, the API and the pages on one port. */
export async function serve(env: Env, options: StackOptions, cleanup: Cleanup): Promise<void> {
  const { signal, say, root, build } = options;
  const isDev = build === null;
  const port = await openPort(env, cleanup, isDev);
  const logger = createLogger(env);
  const { neo4j, subject } = await prepare(env, options, cleanup);
  const internalToken = crypto.randomUUID();
  const drain = new Drain();
  let phase: 'starting' | 'serving' = 'starting';
  const database = env.neo4j?.database ?? 'neo4j';
  const api = await createApi({
    neo4j,
    database,
    logger,
    internalToken,
    lessonsPerDay: env.lessonsPerDay,
    metrics: env.metrics,
    classes: {
      roomsDir: join(env.dataDir, 'rooms'),
      redisUrl: env.redisUrl ?? null,
      membersMax: env.roomMembersMax,
      joinAddresses: (origin) => joinAddresses(origin, env),
    },
    addressOf: (request) => addressOf(request, env.trustProxy),
    phase: () => (drain.isDraining ? 'stopping' : phase),
  });
  const pages = await preparePages({ port: env.port, host: env.host, root, internalToken, isDev });
  port.serve({
    request: createApp({ env, api, pages: pages.handler, drain, isDev }),
    upgrade: (...handshake) => api.upgrade(...handshake) || pages.upgrade(...handshake),
  });
  cleanup.add(() => stopServing({ api, drain, port }));
  await awaitWalks(api.walks, signal);
  // As for the ties: nobody who searches a small record is ever told to come back.
  await api.prepareSearch();
  // Not in development, where a page is compiled on request: the developer's own should be the first.
  if (!isDev) await warmUp(port.url, signal);
  signal.throwIfAborted();
  phase = 'serving';
  say(`✓ Kto-Kogo is at ${port.url} and its API at ${port.url}/graphql. Ctrl-C stops it.`);
  if (!isDev) void warmUpRest(port.url, subject, signal);
  await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

/**
 * Reads the record, builds the pages and loads the record into the database. Of the record only what it is of is kept in memory: a large
 * one takes gigabytes.
 */
async function prepare(
  env: Env,
  { signal, say, build }: StackOptions,
  cleanup: Cleanup,
): Promise<{ neo4j: DatabaseServer; subject: Subject }> {
  const record = await readRecord(env.recordDir, { signal, onProgress: say });
  // Neo4j starts while the pages are built: neither needs the other.
  const [neo4j] = await allOrNone<[DatabaseServer, unknown]>(signal, [
    (both) => openDatabase(env, { record, signal: both, say, cleanup }),
    async (both) => build?.(both),
  ]);
  return { neo4j, subject: record.subject };
}
