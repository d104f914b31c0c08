import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { refuseUpgrade, type Upgrade } from '@kto-kogo/api';

/**
 * Handles every upgrade request on a server. A WebSocket goes to the handler of its address or is refused; any other offer,
 * such as h2c, is ignored, and the request is answered in HTTP/1.1.
 */
export class Upgrades {
  readonly #sockets = new Set<Duplex>();

  constructor(server: Server, take: Upgrade) {
    server.on('upgrade', (request, socket, head) => {
      if (!isWebSocket(request)) return withoutOffer(server, request, socket, head);
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
      // Node has removed its own listener: without one a client that resets the connection would crash the process.
      socket.on('error', () => socket.destroy());
      if (!take(request, socket, head)) refuseUpgrade(socket, 404, 'There is no WebSocket at this address.');
    });
  }

  /** The server's own `close` waits for these sockets but never ends them. */
  closeAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}

function isWebSocket({ headers }: IncomingMessage): boolean {
  return (headers.upgrade ?? '').split(',').some((offer) => offer.trim().toLowerCase() === 'websocket');
}

/**
 * Removes the offer from the request, puts the request back before the unread bytes, and hands the connection to the server
 * again. Otherwise, where there is a listener for upgrades, Node 20 reads no body of such a request and never responds.
 */
function withoutOffer(server: Server, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const { method, url, httpVersion, rawHeaders } = request;
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name = '', value = ''] = rawHeaders.slice(i, i + 2);
    if (!/^(connection|upgrade|http2-settings)$/i.test(name)) lines.push(`${name}: ${value}`);
  }
  if (/\bclose\b/i.test(request.headers.connection ?? '')) lines.push('Connection: close');
  server.emit('connection', socket);
  socket.unshift(Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), head]));
}
