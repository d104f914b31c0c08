import { Server } from 'node:http';
import { join } from 'node:path';
import type { Upgrade } from '@kto-kogo/api';
import { type RequestHandler, Router } from 'express';
import next from 'next';
import { STATIC_PATH, staticFiles } from './static-files.ts';

export type PagesOptions = {
  root: string;
  host: string;
  port: number;
  internalToken: string;
  isDev: boolean;
};

export type Pages = {
  handler: RequestHandler;
  /** In development the pages receive updates over a WebSocket; built pages have none. */
  upgrade: Upgrade;
};

/**
 * The pages as a request handler: built, or compiled on request with `isDev`. They query the API over loopback like any other
 * client, but with a token that exempts them from its rate limits: `pageLimit` counts their user instead.
 */
export async function preparePages({ root, host, port, internalToken, isDev }: PagesOptions): Promise<Pages> {
  process.env.KTO_KOGO_API_URL = `http://${loopback(host)}:${port}/graphql`;
  process.env.KTO_KOGO_INTERNAL_TOKEN = internalToken;
  // Without a server of its own, Next would add its upgrade listener to ours at the first page. This one never listens.
  const httpServer = new Server();
  const app = next({ dev: isDev, dir: join(root, 'apps/web'), hostname: host, port, httpServer });
  await app.prepare();
  const handle = app.getRequestHandler();
  const handler = Router();
  // In development they are never written.
  if (!isDev) handler.use(STATIC_PATH, staticFiles(root));
  handler.use((request, response) => handle(request, response));
  return {
    handler,
    upgrade: (request, socket, head) => isDev && httpServer.emit('upgrade', request, socket, head),
  };
}

/** The address at which this machine reaches a server that listens on `host`. */
function loopback(host: string): string {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
}
