import type { Server } from 'node:http';

/** Replaces Node's defaults, which keep hundreds of slow connections open for minutes. */
export function hardenSockets(server: Server): void {
  server.headersTimeout = 10_000;
  server.requestTimeout = 15_000;
  server.keepAliveTimeout = 10_000;
  server.setTimeout(20_000);
}
