import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadRecord } from '@kto-kogo/graph-seed';
import { theRecord } from '@kto-kogo/graph-seed/testing';
import { startNeo4j } from '@kto-kogo/neo4j-local';
import type { TestProject } from 'vitest/node';
import { createDriver, type DatabaseServer } from '../src/neo4j/create-driver.ts';
import { prepareOwnLessons } from '../src/own-lesson/prepare-own-lessons.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: DatabaseServer;
  }
}

/** Starts a Neo4j that holds the real record, for all files of this project that only read it, and
 * make lessons beside it, each its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'kto-kogo-api-'));
  const neo4j = await startNeo4j({ dataDir, fastStart: true });
  const driver = createDriver(neo4j);
  await loadRecord(driver, theRecord, { database: neo4j.database });
  await prepareOwnLessons(driver, neo4j.database);
  await driver.close();
  const { uri, user, password } = neo4j;
  project.provide('neo4j', { uri, user, password });
  return async () => {
    await neo4j.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
