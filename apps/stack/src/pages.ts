import { join } from 'node:path';
import type { RequestHandler } from 'express';
import next from 'next';

export type PagesOptions = {
  root: string;
  host: string;
  port: number;
  internalToken: string;
  isDev: boolean;
};

/**
 * The pages as a request handler: as they were built, or with `isDev` as they are edited. They ask the API over loopback like any other client, but bear a token that
 * exempts them from its rate limits: the page's own reader is counted instead.
 */
export async function preparePages({
  root,
  host,
  port,
  internalToken,
  isDev,
}: PagesOptions): Promise<RequestHandler> {
  process.env.KTO_KOGO_API_URL = `http://${loopback(host)}:${port}/graphql`;
  process.env.KTO_KOGO_INTERNAL_TOKEN = internalToken;
  const app = next({ dev: isDev, dir: join(root, 'apps/web'), hostname: host, port });
  await app.prepare();
  const handle = app.getRequestHandler();
  return (request, response) => handle(request, response);
}

/** Where a server that listens on `host` is reached from here. */
function loopback(host: string): string {
  return host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
}
