import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { Upgrades } from './upgrades.ts';

const SETTLE_MS = 100;
const CLOSE_TIMEOUT_MS = 1_000;

/**
 * Takes no new connections, responds to requests that have arrived on the old ones, and closes them. The server's own `close`
 * would reset connections whose request has arrived but is not read yet.
 * @param timeoutMs after which connections are closed even if their response has not been read
 */
export async function closeServer(
  server: Server,
  upgrades?: Upgrades,
  timeoutMs = CLOSE_TIMEOUT_MS,
): Promise<void> {
  const closed = new Promise((resolve) => NetServer.prototype.close.call(server, resolve));
  upgrades?.closeAll();
  await wait(SETTLE_MS);
  upgrades?.closeAll();
  server.closeIdleConnections();
  const closeByForce = setTimeout(() => server.closeAllConnections(), timeoutMs);
  await closed;
  clearTimeout(closeByForce);
}
