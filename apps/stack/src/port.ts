import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hardenSockets, refuseSocket, type Upgrade } from '@kto-kogo/api';
import { afterResponses } from './after-responses.ts';
import type { Cleanup } from './cleanup.ts';
import { closeServer } from './close-server.ts';
import type { Env } from './env.ts';
import { refuseMalformed } from './malformed.ts';
import { StartError } from './start-error.ts';
import { Upgrades } from './upgrades.ts';

/** The handlers of requests and of WebSocket handshakes. */
export type Served = { request: RequestListener; upgrade: Upgrade };

export type Port = {
  url: string;
  /** Replaces the handlers. */
  serve: (served: Served) => void;
  /** Takes no new connections, ends WebSockets, and returns when the last connection is closed. Can be called again. */
  close: () => Promise<void>;
};

/**
 * Opens the port before anything else is started, so that a port in use is noticed at once and nothing that is started
 * meanwhile can take it. Until `serve` is called every response says that we are starting. With `isDev` connections have no
 * time limits, because compiling a page takes longer than rendering a built one.
 * @throws StartError where the port is in use or not permitted
 */
export async function openPort(
  { host, port }: Pick<Env, 'host' | 'port'>,
  cleanup: Cleanup,
  isDev: boolean,
): Promise<Port> {
  let served = starting;
  const server = createServer({ connectionsCheckingInterval: 2_000 }, (request, response) =>
    served.request(request, response),
  );
  const afterEarlier = afterResponses(server);
  const upgrades = new Upgrades(server, (...offer) => served.upgrade(...offer), afterEarlier);
  refuseMalformed(server, afterEarlier);
  if (!isDev) hardenSockets(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(portError(error, host, port)));
    server.listen(port, host, resolve);
  });
  const close = () => closeServer(server, upgrades);
  cleanup.add(close);
  return {
    url: `http://${host === '0.0.0.0' ? 'localhost' : host}:${(server.address() as AddressInfo).port}`,
    serve(next) {
      served = next;
    },
    close,
  };
}

/** What those who watch over us ask, in the words of the API, which answers them later. */
const PROBES: Readonly<Record<string, { status: number; body: object }>> = {
  '/healthz': { status: 200, body: { status: 'alive' } },
  '/readyz': { status: 503, body: { status: 'starting' } },
};

const starting: Served = {
  request({ url = '' }, response) {
    const probe = PROBES[url];
    if (probe !== undefined) {
      const headers = { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' };
      response.writeHead(probe.status, headers).end(JSON.stringify(probe.body));
      return;
    }
    // Browsers reload by themselves.
    response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '3', refresh: '3' });
    response.end('Kto-Kogo is starting. This page opens by itself in a moment.\n');
  },
  upgrade(_request, socket) {
    refuseSocket(socket, 503, 'Kto-Kogo is starting.');
    return true;
  },
};

/** The reason why the port could not be opened, as a StartError; any other error unchanged. */
function portError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new StartError(
      `Port ${port} is taken, perhaps by another Kto-Kogo. Stop that, or choose another: PORT=${port + 1} npm start`,
    );
  if (error.code === 'EACCES')
    return new StartError(
      `Port ${port} needs special rights here. Choose one above 1023: PORT=3000 npm start`,
    );
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
    return new StartError(
      `HOST=${host} is no address of this machine. Use localhost, or 0.0.0.0 to let others in.`,
    );
  return error;
}
