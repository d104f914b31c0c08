import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ApiServer, hardenSockets } from '@kto-kogo/api';
import express, { type RequestHandler } from 'express';
import type { Cleanup } from './cleanup.ts';
import type { Env } from './env.ts';
import { pageSecurity } from './page-security.ts';
import { portError } from './port.ts';

export type ListenOptions = { env: Env; api: ApiServer; pages: RequestHandler; cleanup: Cleanup };

/** Serves the API and, for all else, the pages on the one port. Stopping drains: what has begun is answered. */
export async function listen({ env, api, pages, cleanup }: ListenOptions): Promise<{ url: string }> {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', env.trustProxy);
  app.use(api.handler);
  app.use(pageSecurity(), pages);
  const server = createServer({ connectionsCheckingInterval: 2_000 }, app);
  hardenSockets(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, env.host, env.port)));
    server.listen(env.port, env.host, resolve);
  });
  cleanup.add(() => api.drain().then(() => close(server)));
  const { port } = server.address() as AddressInfo;
  return { url: `http://${env.host === '0.0.0.0' ? 'localhost' : env.host}:${port}` };
}

const CLOSE_TIMEOUT_MS = 5_000;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const insist = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS);
    server.close(() => {
      clearTimeout(insist);
      resolve();
    });
  });
}
