import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiServer, hardenSockets } from '@kto-kogo/api';
import compression from 'compression';
import express, { type RequestHandler } from 'express';
import type { Cleanup } from './cleanup.ts';
import { closeServer } from './close-server.ts';
import type { Drain } from './drain.ts';
import type { Env } from './env.ts';
import { readableAddress } from './page-address.ts';
import { pageAvailability } from './page-availability.ts';
import { pageLimit } from './page-limit.ts';
import { pageSecurity } from './page-security.ts';
import { portError } from './port.ts';

export type ListenOptions = {
  env: Env;
  api: ApiServer;
  pages: RequestHandler;
  drain: Drain;
  cleanup: Cleanup;
};

/** Serves the API and, for all else, the pages on the one port. Stopping drains: what has begun is answered. */
export async function listen({ env, api, pages, drain, cleanup }: ListenOptions): Promise<{ url: string }> {
  const app = express();
  app.disable('x-powered-by');
  // One proxy: what stands further left in X-Forwarded-For, the client may have written itself.
  app.set('trust proxy', env.trustProxy ? 1 : false);
  app.use(drain.count, compression());
  app.use(api.handler);
  app.use(readableAddress, pageLimit(), pageSecurity(), pageAvailability(api.recordVersion), pages);
  const server = createServer({ connectionsCheckingInterval: 2_000 }, app);
  hardenSockets(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, env.host, env.port)));
    server.listen(env.port, env.host, resolve);
  });
  cleanup.add(async () => {
    await drain.drain();
    await closeServer(server);
    await api.stop();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://${env.host === '0.0.0.0' ? 'localhost' : env.host}:${port}` };
}
