import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { type ApiServer, hardenSockets } from '../src/server.ts';

/** Serves an API on a port of its own. */
export async function serveApi(api: ApiServer): Promise<{ url: string; close: () => Promise<void> }> {
  const app = express().use(api.streams, api.handler);
  const http = createServer((request, response) =>
    api.answerKnown(request, response, () => app(request, response)),
  );
  http.on('upgrade', api.upgrade);
  hardenSockets(http);
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`,
    async close() {
      api.closeLive();
      http.closeAllConnections();
      await new Promise((resolve) => http.close(resolve));
      await api.stop();
    },
  };
}
