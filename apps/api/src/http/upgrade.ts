import { type IncomingMessage, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** The WebSocket address for subscriptions. */
export const LIVE_PATH = '/graphql/live';

/** Handles a WebSocket handshake. @returns false where its address is not the API's */
export type Upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;

/** Refuses every handshake at `LIVE_PATH`: there is no live field yet. */
export const upgrade: Upgrade = (request, socket) => {
  if (request.url?.split('?')[0] !== LIVE_PATH) return false;
  refuseUpgrade(socket, 501, 'Subscriptions are not offered yet.');
  return true;
};

const LINGER_MS = 1_000;

/** Sends an HTTP error to a handshake and ends the connection, even where the client does not end its side. */
export function refuseUpgrade(socket: Duplex, status: number, message: string): void {
  const body = `${message}\n`;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'connection: close',
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
  ];
  // Reads what the client still sends: closing with unread bytes would reset the connection before the response arrives.
  socket.resume();
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
