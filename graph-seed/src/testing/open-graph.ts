import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startNeo4j } from '@kto-kogo/neo4j-local';
import neo4j from 'neo4j-driver';
import { type LoadOptions, loadRecord } from '../load/load-record.ts';

/** Long enough for a first start, which downloads Neo4j. */
export const START_MS = 300_000;
export const TEST_MS = 300_000;

export type TestGraph = Awaited<ReturnType<typeof openGraph>>;

/** A Neo4j of the test's own, with what tests of loading do with it. */
export async function openGraph() {
  const folder = await mkdtemp(path.join(tmpdir(), 'graph-seed-'));
  const server = await startNeo4j({ dataDir: folder, fastStart: true });
  const { uri, user, password, database } = server;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  return {
    server,
    driver,
    async ask(
      statement: string,
      parameters: Record<string, unknown> = {},
    ): Promise<Record<string, unknown>[]> {
      const { records } = await driver.executeQuery(statement, parameters, { database });
      return records.map((record) => record.toObject());
    },
    load: (record: Parameters<typeof loadRecord>[1], options: Partial<LoadOptions> = {}) =>
      loadRecord(driver, record, { database, ...options }),
    async close() {
      await driver.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
