/** Runs the API as a process of its own, for tests that kill it: `run-api.ts OPTIONS`, as JSON. */
import pino from 'pino';
import { createServer } from '../src/server.ts';
import type { ApiProcessOptions } from './api-process.ts';
import { serveApi } from './serve-api.ts';

const options: ApiProcessOptions = JSON.parse(process.argv[2] ?? '');
const api = await createServer({
  ...options,
  database: 'neo4j',
  logger: pino({ level: 'error' }, pino.destination(2)),
  internalToken: 'the pages',
});
const served = await serveApi(api);
process.on('message', async () => {
  await served.close();
  process.exit(0);
});
process.on('disconnect', () => process.exit(1));
process.send?.({ url: served.url });
