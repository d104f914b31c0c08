import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { hardenSockets, refuseUpgrade, type Upgrade } from '@kto-kogo/api';
import type { Cleanup } from './cleanup.ts';
import { closeServer } from './close-server.ts';
import type { Env } from './env.ts';
import { StartError } from './start-error.ts';
import { Upgrades } from './upgrades.ts';

/** What answers on the port: requests, and WebSocket handshakes. */
export type Served = { request: RequestListener; upgrade: Upgrade };

export type Port = {
  url: string;
  /** From now on this answers. */
  serve: (served: Served) => void;
  /** Takes no more connections, ends WebSockets, and returns when the last connection is closed. May be called again. */
  close: () => Promise<void>;
};

/**
 * Opens the one port before anything is started, and keeps it: so one that is taken is noticed at once, and nothing that is
 * started meanwhile can take it. Until there is something to serve it says that we are starting.
 * With `isDev` connections are not bounded in time: a page that is compiled first takes longer than any that is built.
 * @throws StartError when it is taken or not allowed
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
  const upgrades = new Upgrades(server, (request, socket, head) => served.upgrade(request, socket, head));
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

const starting: Served = {
  request(_request, response) {
    // A browser asks again by itself.
    response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '3', refresh: '3' });
    response.end('Kto-Kogo is starting. This page opens by itself in a moment.\n');
  },
  upgrade(_request, socket) {
    refuseUpgrade(socket, 503, 'Kto-Kogo is starting.');
    return true;
  },
};

/** The reason why a port could not be opened, in words; any other error is passed on. */
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
