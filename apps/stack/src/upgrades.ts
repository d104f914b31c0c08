import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { refuseSocket, type Upgrade } from '@kto-kogo/api';
import type { AfterResponses } from './after-responses.ts';

/**
 * Handles every upgrade request on a server. A WebSocket goes to the handler of its address or is refused; any other offer,
 * such as h2c, is ignored, and the request is answered in HTTP/1.1. An offer that was sent behind other requests waits for their
 * responses, which come first.
 */
export class Upgrades {
  readonly #sockets = new Set<Duplex>();

  constructor(server: Server, take: Upgrade, afterResponses: AfterResponses) {
    server.on('upgrade', (request, socket, head) => {
      const release = this.#hold(socket);
      afterResponses(socket, () => {
        if (isWebSocket(request)) {
          if (!take(request, socket, head))
            refuseSocket(socket, 404, 'There is no WebSocket at this address.');
          return;
        }
        release();
        if (socket.writable) handOver(server, socket, Buffer.concat([withoutOffer(request), head]));
      });
    });
  }

  /** The server's own `close` waits for these sockets but never ends them. */
  closeAll(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Node lets go of a socket with an offer. @returns gives it back */
  #hold(socket: Duplex): () => void {
    const destroy = () => socket.destroy();
    const forget = () => this.#sockets.delete(socket);
    this.#sockets.add(socket);
    socket.once('close', forget);
    // Without a listener a client that resets the connection would crash the process.
    socket.on('error', destroy);
    return () => {
      socket.off('close', forget).off('error', destroy);
      forget();
    };
  }
}

function isWebSocket({ headers }: IncomingMessage): boolean {
  return (headers.upgrade ?? '').split(',').some((offer) => offer.trim().toLowerCase() === 'websocket');
}

/** The head of a request as it was sent, but for the offer. */
function withoutOffer({ method, url, httpVersion, rawHeaders, headers }: IncomingMessage): Buffer {
  const lines = [`${method} ${url} HTTP/${httpVersion}`];
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const [name = '', value = ''] = rawHeaders.slice(i, i + 2);
    if (!/^(connection|upgrade|http2-settings)$/i.test(name)) lines.push(`${name}: ${value}`);
  }
  if (/\bclose\b/i.test(headers.connection ?? '')) lines.push('Connection: close');
  return Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}

/**
 * Hands a connection to the server as a new one, with bytes that it reads first. Where there is a listener for upgrades, Node 20
 * reads no body of a request with an offer and never responds.
 */
function handOver(server: Server, socket: Duplex, unread: Buffer): void {
  server.emit('connection', socket);
  socket.unshift(unread);
}
