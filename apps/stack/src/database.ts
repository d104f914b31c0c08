import { join } from 'node:path';
import { createDriver, type DatabaseServer, prepareOwnLessons } from '@kto-kogo/api';
import type { PurgeRecord } from '@kto-kogo/domain';
import { loadRecord } from '@kto-kogo/graph-seed';
import {
  defaultCacheDir,
  Neo4jLocalError,
  type Neo4jLocalErrorCode,
  startNeo4j,
} from '@kto-kogo/neo4j-local';
import type { Driver } from 'neo4j-driver';
import { awaitServer } from './await-server.ts';
import type { Cleanup } from './cleanup.ts';
import type { Env } from './env.ts';
import { StartError } from './start-error.ts';

/** Several instances may start at once on one database, and stand in each other's way. */
const RETRY_MS = 15_000;

export type OpenDatabaseOptions = {
  record: PurgeRecord;
  signal: AbortSignal;
  say: (line: string) => void;
  cleanup: Cleanup;
};

/**
 * Where a Neo4j is with the record loaded and the constraint for lessons: the user's own server if configured, else one that we
 * start.
 * @throws StartError, Neo4jLocalError or SeedError, each saying what to do
 */
export async function openDatabase(env: Env, options: OpenDatabaseOptions): Promise<DatabaseServer> {
  const { record, signal, say } = options;
  if (env.neo4j !== null) await awaitServer(env.neo4j, { seconds: env.neo4jWait, signal, say });
  const server = env.neo4j ?? (await startOwnNeo4j(env, options));
  const driver = createDriver(server, { retryMs: RETRY_MS });
  try {
    const began = Date.now();
    const { status } = await loadRecord(driver, record, {
      database: server.database,
      signal,
      onProgress: say,
    });
    const seconds = ((Date.now() - began) / 1000).toFixed(1);
    say(status === 'unchanged' ? '✓ The record is loaded' : `✓ Loaded the record (${seconds} s)`);
    await prepareLessons(driver, server.database);
  } finally {
    await driver.close();
  }
  return server;
}

async function prepareLessons(driver: Driver, database: string) {
  try {
    await prepareOwnLessons(driver, database);
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `The database could not be made ready for lessons. Give NEO4J_USER the right to make constraints and indexes, and remove what is in the way of a unique id for each KtoKogoLesson. (Neo4j says: ${said})`,
    );
  }
}

/** What a server of the user's own would avoid. */
const AVOIDABLE: readonly Neo4jLocalErrorCode[] = [
  'JAVA_MISSING',
  'JAVA_TOO_OLD',
  'MAVEN_MISSING',
  'FETCH_FAILED',
  'START_FAILED',
];

export function orOwnServer(error: unknown): unknown {
  if (!(error instanceof Neo4jLocalError) || !AVOIDABLE.includes(error.code)) return error;
  return new StartError(
    `${error.message}\nOr set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j of your own.`,
    { cause: error },
  );
}

/** Starts a Neo4j of our own in the data folder. @throws StartError or Neo4jLocalError */
export async function startOwnNeo4j(env: Env, { signal, say, cleanup }: Omit<OpenDatabaseOptions, 'record'>) {
  const neo4j = await startNeo4j({
    dataDir: join(env.dataDir, 'neo4j'),
    cacheDir: defaultCacheDir(),
    restart: true,
    fastStart: env.fastStart,
    ...(env.heapMaxMb === undefined ? {} : { memory: { heapMaxMb: env.heapMaxMb } }),
    signal,
    onProgress: (event) => say(`… ${event.message}`),
  }).catch((error: unknown) => {
    throw orOwnServer(error);
  });
  cleanup.add(() => neo4j.stop());
  return { uri: neo4j.uri, user: neo4j.user, password: neo4j.password, database: 'neo4j' };
}
