import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { refuseUpgrade, type Upgrade } from '@kto-kogo/api';

/**
 * Listens for every offer of an upgrade on a server. A WebSocket goes to whom its address belongs and is refused elsewhere; any
 * other offer, such as h2c, is ignored, and the request is answered in HTTP/1.1.
 */
export class Upgrades {
  readonly #sockets = new Set<Duplex>();

  constructor(server: Server, take: Upgrade) {
    server.on('upgrade', (request, socket, head) => {
      if (!isWebSocket(request)) return withoutOffer(server, request, socket, head);
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
      // Node has taken its own listener away: without one a client that resets the connection would end the process.
      socket.on('error', () => socket.destroy());
      if (!take(request, socket, head)) refuseUpgrade(socket, 404, 'There is no WebSocket at this address.');
    });
  }

  /** The server's own `close` waits for these sockets and never ends them. */
  closeAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }
}

function isWebSocket({ headers }: IncomingMessage): boolean {
  return (headers.upgrade ?? '').split(',').some((offer) => offer.trim().toLowerCase() === 'websocket');
}

/**
 * Puts the request back in front of what else has arrived, without the offer, and gives the connection to the server anew. With
 * a listener for upgrades Node 20 reads no body of such a request and leaves it unanswered.
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
