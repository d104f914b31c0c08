import { Server } from 'node:http';
import { join } from 'node:path';
import type { Upgrade } from '@kto-kogo/api';
import type { RequestHandler } from 'express';
import next from 'next';

export type PagesOptions = {
  root: string;
  host: string;
  port: number;
  internalToken: string;
  isDev: boolean;
};

export type Pages = {
  handler: RequestHandler;
  /** Pages that are edited hear over a WebSocket that they have changed; built ones have none. */
  upgrade: Upgrade;
};

/**
 * The pages as a request handler: as they were built, or with `isDev` as they are edited. They ask the API over loopback like any other client, but bear a token that
 * exempts them from its rate limits: the page's own reader is counted instead.
 */
export async function preparePages({ root, host, port, internalToken, isDev }: PagesOptions): Promise<Pages> {
  process.env.KTO_KOGO_API_URL = `http://${loopback(host)}:${port}/graphql`;
  process.env.KTO_KOGO_INTERNAL_TOKEN = internalToken;
  // Next listens for upgrades on its server, with the first page on ours where it is given none. This one never listens.
  const httpServer = new Server();
  const app = next({ dev: isDev, dir: join(root, 'apps/web'), hostname: host, port, httpServer });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handler: (request, response) => handle(request, response),
    upgrade: (request, socket, head) => isDev && httpServer.emit('upgrade', request, socket, head),
  };
}

/** Where a server that listens on `host` is reached from here. */
function loopback(host: string): string {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
}
