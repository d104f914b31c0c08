import pino from 'pino';
import { vi } from 'vitest';
import { createDriver, createServer, type ServerOptions } from '../src/server.ts';
import { apiClient } from './api-client.ts';
import { serveApi } from './serve-api.ts';

export type { Answered } from './api-client.ts';

export type OpenApi = Awaited<ReturnType<typeof openApi>>;

/** The API as it is served, on a port of its own, over the database given. */
export async function openApi(
  server: { uri: string; user: string; password: string },
  { awaitsWalks = true, ...options }: Partial<ServerOptions> & { awaitsWalks?: boolean } = {},
) {
  const driver = createDriver(server);
  const statements: { statement: string; parameters: Readonly<Record<string, unknown>> }[] = [];
  const api = await createServer({
    neo4j: server,
    database: 'neo4j',
    // A defect that is hidden from the client is seen by whoever runs the tests.
    logger: pino({ level: 'error' }, pino.destination(2)),
    internalToken: 'the pages',
    // What is tested is the answer, also on a machine so busy that a user would have been refused. Sockets wait for 20 s.
    limitsMs: { statement: 15_000, request: 18_000 },
    onStatement: (statement, parameters) => statements.push({ statement, parameters }),
    ...options,
  });
  if (awaitsWalks) await vi.waitUntil(() => api.walks().isReady, { timeout: 60_000, interval: 10 });
  const served = await serveApi(api);
  return {
    ...apiClient(served.url),
    /** The test's own. */
    driver,
    /** Every statement sent to the database since the start or since it was last emptied. */
    statements,
    async close() {
      await served.close();
      await driver.close();
    },
  };
}
